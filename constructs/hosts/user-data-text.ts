/** A part of user data: instructions of one concern. */
export interface UserDataPart {
  /** Name for people, in letters and hyphens: sizes are told by it. */
  readonly name: string;
  /** Text that starts with `#cloud-config`. */
  readonly text: string;
}

/** Fixed, so that the same parts make the same bytes. */
const boundary = "==part-of-this-host==";

/** Lists of later parts come behind those of earlier ones; without it, cloud-init keeps one part's only. */
const mergeType = "list(append)+dict(no_replace,recurse_list)+str()";

/** What cloud-init reads out of an archive as it was written: others come out as something else. */
const unreadable = /[^ -~\n\t]/u;

/** The parts as one archive, in the format that cloud-init reads (cloud-init, "User data formats", MIME multi-part archive). */
export function userDataText(parts: readonly UserDataPart[]): string {
  parts.forEach(check);
  const bodies = parts.map(({ name, text }) => {
    const headers = [
      'Content-Type: text/cloud-config; charset="us-ascii"',
      "MIME-Version: 1.0",
      "Content-Transfer-Encoding: 7bit",
      `Content-Disposition: attachment; filename="${name}.yaml"`,
      `Merge-Type: ${mergeType}`,
    ];
    return `--${boundary}\n${headers.join("\n")}\n\n${text}\n`;
  });
  return `Content-Type: multipart/mixed; boundary="${boundary}"\nMIME-Version: 1.0\n\n${bodies.join("")}--${boundary}--\n`;
}

function check({ name, text }: UserDataPart): void {
  if (text.includes(`--${boundary}`)) throw new RangeError(`the user data of ${name} contains the line between parts`);
  const letter = unreadable.exec(text)?.[0];
  if (letter !== undefined) throw new RangeError(`the user data of ${name} contains ${letter} (expected ASCII only)`);
}
