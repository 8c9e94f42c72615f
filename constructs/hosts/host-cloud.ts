import type { TimeService } from "./time-service";
import type { UserDataLimit } from "./user-data-limits";
import type { UserDataPart } from "./user-data-text";

/** What the instructions of a host need to know of the cloud that it is in. All lines are of bash, run as root, and fail where something fails. */
export interface HostCloud {
  /** Addresses of the network's name servers. */
  readonly nameServers: readonly string[];
  readonly time: TimeService;
  /** Packages that the lines below need. */
  readonly packages: readonly string[];
  /** Lines that print the value of the secret named `$1`. */
  readonly readSecret: string;
  /** Lines that keep what they read as the value of the secret named `$1`, which exists. */
  readonly storeSecret: string;
  /** Lines that keep the file `$1` in the bucket for snapshots, under the name `$2`. */
  readonly storeSnapshot: string;
  /** Lines that fetch what is kept in the bucket under the name `$1` into the file `$2`. */
  readonly fetchSnapshot: string;
  /** How the cloud takes the instructions. */
  readonly limit: UserDataLimit;
  /** Parts that come before all others.
   * @default none */
  readonly parts?: readonly UserDataPart[];
}
