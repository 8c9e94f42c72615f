import { Api } from "./api/api";
import type { Progress } from "./progress";

/** The host's own API, with the person's token; where it lets one wait, the person is told. */
export function apiTelling(progress: Progress): (hostname: string) => Api {
  return (hostname) =>
    new Api({
      hostname,
      waiting: (line) => {
        progress.say([line]);
      },
    });
}
