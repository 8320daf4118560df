/** A bug or a broken machine: logged under this number on the side where it happened, and nothing more is told. */
export class Fault extends Error {
  readonly number: string;
  constructor(number: string) {
    super(`fault ${number}`);
    this.name = 'Fault';
    this.number = number;
  }
}
