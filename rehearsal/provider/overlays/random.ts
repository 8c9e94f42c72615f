import { createHash } from "node:crypto";
import { digits } from "../values/made-up";
import type { Overlay, Subject, TypeOverlay } from "./overlay";

const ofCharacters: TypeOverlay = { computed: { result: characters }, replacedBy: ["length"] };

export const random: Overlay = {
  types: {
    random_password: ofCharacters,
    random_string: ofCharacters,
    random_bytes: {
      computed: {
        base64: (subject) => bytes(subject).toString("base64"),
        hex: (subject) => bytes(subject).toString("hex"),
      },
      replacedBy: ["length"],
    },
  },
};

/** As many bytes as asked for. */
function bytes({ identity, values }: Subject): Buffer {
  const length = Number(values["length"] ?? 0);
  return createHash("shake256", { outputLength: length }).update(identity).digest();
}

/** As many characters as asked for. */
function characters({ identity, values }: Subject): string {
  const length = Number(values["length"] ?? 0);
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_block, index) => digits(`${identity}/${index}`, 64));
  return blocks.join("").slice(0, length);
}
