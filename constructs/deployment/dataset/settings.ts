import { z } from "zod";

/** A host name with a domain (RFC 1123): labels of at most 63 characters, the last one no number. */
const host = "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])";

/** A host name without scheme and port. */
export const hostName = z
  .string()
  .max(253)
  .regex(new RegExp(`^${host}$`), "a host name in lowercase, like example.com");

/** A host name, or an IPv4 address. */
export const hostOrAddress = z
  .string()
  .max(253)
  .regex(
    new RegExp(`^${host}$|${z.regexes.ipv4.source}`),
    "a host name in lowercase, like ntp.example.com, or an IPv4 address",
  );

/** A host name, with the port where URLs name it. */
export const hostAndPort = z
  .string()
  .max(259)
  .regex(
    new RegExp(`^${host}(:\\d{1,5})?$`),
    "a host name in lowercase, like gitlab.com, with the port that URLs name",
  );

/** A URL of the scheme: text that may stand in state, plans and logs, so no place for a login. */
export function urlOf(scheme: RegExp): z.ZodURL {
  return z.url({ protocol: scheme, abort: true }).refine(isAnonymous, {
    error: "the URL must not hold a user name or password (expected a URL without what stands before the @)",
  });
}

function isAnonymous(text: string): boolean {
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

/** The text, unless every JavaScript object has a member of that name: constructs keep their children in one. */
export function constructName<Text extends z.ZodString>(text: Text): Text {
  return text.refine((name) => !(name in Object.prototype), {
    error: ({ input }) => `${String(input)} is a word of the program's own (expected another name)`,
  });
}

/**
 * The list, with nothing in it twice. What is there twice is refused at its second place.
 * @param of what makes two items the same, and where in an item it stands
 */
export function distinct<Item extends z.ZodType>(
  list: z.ZodArray<Item>,
  of: { name(item: z.output<Item>): string; path?: readonly string[] } = { name: String },
): z.ZodArray<Item> {
  return list.superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const name = of.name(item);
      if (seen.has(name)) {
        const message = `${name} is there twice (expected each once)`;
        context.addIssue({ code: "custom", path: [index, ...(of.path ?? [])], message });
      }
      seen.add(name);
    });
  });
}

/** The map, with so many entries. */
export function sized<Key extends z.core.$ZodRecordKey, Value extends z.ZodType>(
  map: z.ZodRecord<Key, Value>,
  { min = 0, max = Infinity }: { min?: number; max?: number },
): z.ZodRecord<Key, Value> {
  return map.superRefine((entries, context) => {
    const count = Object.keys(entries).length;
    if (count < min) context.addIssue(`${count} entries are too few (expected at least ${min})`);
    if (count > max) context.addIssue(`${count} entries are too many (expected at most ${max})`);
  });
}
