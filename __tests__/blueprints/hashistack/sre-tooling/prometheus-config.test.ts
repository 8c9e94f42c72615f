import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  prometheusConfig,
  webConfig,
} from "../../../../constructs/blueprints/hashistack/sre-tooling/jobs/prometheus-config";
import { complaintOf, withPrograms } from "../../../programs";
import { inContainerFolder, placedIn } from "./container-folder";

const config = prometheusConfig({
  deployment: "wm-prod",
  host: "sre",
  nameOf: (tool) => `${tool}.wm-prod.privatelink.example.com`,
});

withPrograms("promtool", "openssl")("promtool takes both files", () => {
  inContainerFolder((folder) => {
    const [main, web] = [join(folder, "prometheus.yml"), join(folder, "web.yml")];
    writeFileSync(main, placedIn(folder, config));
    writeFileSync(web, placedIn(folder, webConfig));
    expect(complaintOf("promtool", ["check", "config", main])).toBe("");
    expect(complaintOf("promtool", ["check", "web-config", web])).toBe("");
    writeFileSync(main, placedIn(folder, config).replace("scrape_interval", "scrape_intervall"));
    expect(complaintOf("promtool", ["check", "config", main])).toContain("scrape_intervall");
  });
});

test("what the jobs tell carries the labels that the hosts' metrics carry", () => {
  for (const line of ["target_label: deployment", "replacement: wm-prod", "target_label: instance", "replacement: sre"])
    expect(config).toContain(line);
});

test("the jobs are asked by the names in their certificates, which are checked", () => {
  expect(config.match(/- \w+\.wm-prod\.privatelink\.example\.com:\d+/g)).toEqual([
    "- prometheus.wm-prod.privatelink.example.com:9090",
    "- loki.wm-prod.privatelink.example.com:3100",
    "- grafana.wm-prod.privatelink.example.com:3000",
  ]);
  expect(config).not.toContain("insecure_skip_verify");
});
