/** Text that others wrote (messages of runs, reasons of locks), without what would move a terminal's cursor or change its colours. */
export function legible(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, " ");
}
