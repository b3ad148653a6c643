/** Name of the field of a form that no person sees and that programs fill in. */
export const TRAP = 'website';
