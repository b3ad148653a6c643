/** What is said of each number of things; `other` stands in for a form that is left out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The form for a count by the plural rules of the language, such as Slovene's dual
 * (https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
 */
export function plural(language: string, count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
