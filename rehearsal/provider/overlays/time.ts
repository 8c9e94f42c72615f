import type { Overlay } from "./overlay";

/** Nobody waits here: an object is there at once. */
export const time: Overlay = {
  types: { time_sleep: { computed: { id: () => "2000-01-01T00:00:00Z" }, replacedBy: ["triggers"] } },
};
