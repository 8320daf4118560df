/** A mobile number in the groups in which it is read out: 199 0000 1234. Any other number stays as it is. */
export function phoneNumber(number: string): string {
  return number.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
}
