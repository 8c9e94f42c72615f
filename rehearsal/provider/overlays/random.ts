import { digits } from "../values/made-up";
import type { Overlay, Subject } from "./overlay";

export const random: Overlay = {
  types: Object.fromEntries(
    ["random_password", "random_string"].map((type) => [
      type,
      { computed: { result: characters }, replacedBy: ["length"] },
    ]),
  ),
};

/** As many characters as asked for. */
function characters({ identity, values }: Subject): string {
  const length = Number(values["length"] ?? 0);
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_block, index) => digits(`${identity}/${index}`, 64));
  return blocks.join("").slice(0, length);
}
