import { html, renderHtml } from '@civita/elements/prerender';

/** A whole document, without scripts. */
export function documentOf({
  language,
  title,
  sheet,
  body,
}: {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Address of its style sheet, from the page. */
  readonly sheet: string;
  readonly body: unknown;
}): string {
  return renderHtml(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="stylesheet" href="${sheet}" />
        </head>
        <body>
          ${body}
        </body>
      </html>`,
  );
}
