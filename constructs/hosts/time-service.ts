/** Where hosts have their time from. */
export interface TimeService {
  /** Names or addresses of NTP servers. */
  readonly servers: readonly string[];
  /** The servers speak Network Time Security.
   * @default false */
  readonly authenticated?: boolean;
  /** Clock of the hypervisor, as a device: `/dev/ptp_hyperv` on Azure.
   * @default none */
  readonly hypervisorClock?: string;
}

/** Where Debian and Ubuntu look for chrony's configuration. */
export const timeServiceFile = "/etc/chrony/chrony.conf";

/** chrony's configuration: the host asks, and answers nobody. Raft and certificates bear no jump of the clock, so that it is set in the first three updates only. */
export function timeService(service: TimeService): string {
  const { servers, authenticated = false, hypervisorClock } = service;
  const lines = [
    ...servers.map((server) => `server ${server} iburst${authenticated ? " nts" : ""}`),
    ...(hypervisorClock === undefined ? [] : [`refclock PHC ${hypervisorClock} poll 3 dpoll -2 offset 0 stratum 2`]),
    "driftfile /var/lib/chrony/chrony.drift",
    "ntsdumpdir /var/lib/chrony",
    "makestep 1.0 3",
    "rtcsync",
    "bindcmdaddress 127.0.0.1",
    "cmdport 0",
    "port 0",
  ];
  return `${lines.join("\n")}\n`;
}
