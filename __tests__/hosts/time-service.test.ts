import { timeService } from "../../constructs/hosts/time-service";
import { refusedBy, withPrograms } from "../programs";

const servers = ["169.254.169.123", "time.example.com"];

test("a host asks the given servers and answers nobody", () => {
  const text = timeService({ servers });
  expect(text).toContain("server 169.254.169.123 iburst\n");
  expect(text).toContain("server time.example.com iburst\n");
  expect(text).toContain("port 0\n");
  expect(text).not.toContain("allow");
});

withPrograms("chronyd").each([
  { servers },
  { servers, authenticated: true },
  { servers: [], hypervisorClock: "/dev/ptp_hyperv" },
])("chrony takes %j", (service) => {
  expect(refusedBy("chronyd", ["-p", "-f", "FILE"], timeService(service))).toBe("");
});

withPrograms("chronyd")("chrony's own check refuses what it does not know", () => {
  expect(refusedBy("chronyd", ["-p", "-f", "FILE"], "allwo 10.0.0.0/8\n")).toContain("allwo");
});
