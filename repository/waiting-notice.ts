/** Milliseconds after which a person wants to know what is waited for. */
const quiet = 5_000;

function toErrors(line: string): void {
  process.stderr.write(`${line}\n`);
}

export interface NoticeProps {
  /** @default standard error: what stands on standard output may be read by programs */
  readonly say?: (line: string) => void;
  /** Milliseconds.
   * @default 5000 */
  readonly after?: number;
}

/**
 * Says once what is waited for, where the work takes long.
 * @param place the repository, without a login
 */
export async function withNotice<Result>(
  place: string,
  work: () => Promise<Result>,
  { say = toErrors, after = quiet }: NoticeProps = {},
): Promise<Result> {
  const timer = setTimeout(() => {
    say(`waiting for ${place} …`);
  }, after);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
