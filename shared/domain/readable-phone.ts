/** « +596 696 12 34 56 », « +33 6 39 98 00 01 »: dialled from anywhere, still easy to read. */
export const readablePhone = (phone: string): string =>
  phone
    .replace(/^(\+(?:596|590|594|262))(\d{3})(\d{2})(\d{2})(\d{2})$/u, '$1 $2 $3 $4 $5')
    .replace(/^(\+33)(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/u, '$1 $2 $3 $4 $5 $6')
