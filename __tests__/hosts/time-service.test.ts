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

test("a host that serves answers its networks only, and goes on when it loses its sources", () => {
  const text = timeService({ servers, clients: ["192.168.42.0/24"] });
  expect(text).toContain("allow 192.168.42.0/24\n");
  expect(text).toContain("local stratum 10 orphan\n");
  expect(text).not.toContain("port 0\nport");
  expect(text).not.toMatch(/^port 0$/m);
});

withPrograms("chronyd").each([
  { servers },
  { servers, authenticated: true },
  { servers: [], hypervisorClock: "/dev/ptp_hyperv", clients: ["10.0.0.0/8", "192.168.42.0/24"] },
])("chrony takes %j", (service) => {
  expect(refusedBy("chronyd", ["-p", "-f", "FILE"], timeService(service))).toBe("");
});

withPrograms("chronyd")("chrony's own check refuses what it does not know", () => {
  expect(refusedBy("chronyd", ["-p", "-f", "FILE"], "allwo 10.0.0.0/8\n")).toContain("allwo");
});
