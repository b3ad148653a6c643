/** Base address of the service that a form posts to: browsers post to `…/v1/feedback-form`. */
export function baseOf(form: HTMLFormElement): string {
  return form.action.replace(/\/v1\/feedback-form\/?(?=[?#]|$).*$/, '');
}

/**
 * Where scripts post the answer of a form. A filled field that no person sees travels in the address, so that it stays with an
 * answer that waits: the answer itself has no room for it.
 */
export function endpointOf(form: HTMLFormElement): string {
  const url = form.action.replace(/\/feedback-form(?=[?#]|$)/, '/feedback');
  const isTrapped = Boolean(new FormData(form).get('website'));
  return isTrapped ? `${url}${url.includes('?') ? '&' : '?'}signal=honeypot` : url;
}
