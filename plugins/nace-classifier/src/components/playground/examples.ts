/** Ordinary declarations: clear ones, a vague one, a misspelled one. */
export const EXAMPLES = [
  'livraison de pizzas à domicile',
  'coiffure à domicile',
  'vente de vêtements sur internet',
  'plomberie et chauffage',
  'conseil aux entreprises',
  'élevage de chèvres et fabrication de fromage',
] as const;
