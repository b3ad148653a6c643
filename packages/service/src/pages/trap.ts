/** Name of the form's field that no person sees and that programs fill in. */
export const TRAP = 'website';
