import { InvalidArgumentError } from "commander";

/** Reads an option's whole number, `least` or more. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`It is not a whole number, ${least} or more.`);
  };
}
