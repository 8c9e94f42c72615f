import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ingressConfig } from "../../../../constructs/blueprints/hashistack/sre-tooling/ingress/ingress-config";
import type { IngressRoute } from "../../../../constructs/blueprints/hashistack/sre-tooling/ingress/ingress-config";
import { complaintOf, env, withPrograms } from "../../../programs";
import { inContainerFolder, placedIn } from "./container-folder";

const routes: readonly IngressRoute[] = [
  {
    host: "grafana.wm-prod.example.com",
    service: "grafana",
    tls: { name: "grafana.wm-prod.privatelink.example.com", healthPath: "/api/health" },
  },
  { host: "shop.example.com", service: "shop" },
];

const config = ingressConfig(routes);

/** The configuration with users that every system has. */
function here(folder: string, text = config): string {
  return placedIn(folder, text).replace("user haproxy", "user nobody").replace("group haproxy", "group nogroup");
}

const judged = withPrograms("haproxy", "openssl");

judged("HAProxy takes the configuration, with many routes and with Grafana's only", () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    host: `app-${index}.example.com`,
    service: `app-${index}`,
  }));
  inContainerFolder((folder) => {
    const file = join(folder, "haproxy.cfg");
    for (const chosen of [routes, routes.slice(0, 1), [...routes, ...many]]) {
      writeFileSync(file, here(folder, ingressConfig(chosen)));
      expect(complaintOf("haproxy", ["-c", "-f", file])).toBe("");
    }
    writeFileSync(file, here(folder).replace("check-sni", "check-snj"));
    expect(complaintOf("haproxy", ["-c", "-f", file])).toContain("check-snj");
  });
});

test("more connections than the job has memory for wait", () => {
  expect(config).toMatch(/^global\n {2}maxconn 4000\n/);
});

test("services come out of Consul, with their ports", () => {
  expect(config).toContain("nameserver agent 127.0.0.1:8600");
  expect(config).toContain("_shop._tcp.service.consul resolvers consul");
});

test("Grafana shows a certificate of the services' authority, whose name is checked too", () => {
  const [, backend = ""] = config.split("\nbackend for-grafana.wm-prod.example.com\n");
  expect(backend.split("\n\n")[0]).toMatch(
    /ssl verify required ca-file \/local\/services-authority\.pem verifyhost grafana\.wm-prod\.privatelink\.example\.com/,
  );
});

test("nobody connects with less than TLS 1.2", () => {
  expect(config).toContain("ssl-default-bind-options ssl-min-ver TLSv1.2");
  expect(config).not.toMatch(/TLSv1\.[01]|SSLv3/);
});

/** The plain frontend of a running HAProxy, on a socket instead of port 80, as whoever runs the test. */
async function answers(asked: readonly { readonly host: string; readonly path: string }[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "ingress-"));
  const [socket, file] = [join(folder, "http"), join(folder, "haproxy.cfg")];
  const plain = config
    .replace(/ {2}(user|group) haproxy\n/g, "")
    .replace(/frontend https\n[\s\S]*?\n\n/, "")
    .replace(/backend for-[\s\S]*?(?=backend unknown)/, "")
    .replace("bind :80", `bind unix@${socket}`);
  writeFileSync(file, plain);
  const haproxy = spawn("haproxy", ["-db", "-f", file], { env, stdio: "ignore" });
  try {
    while (!existsSync(socket) && haproxy.exitCode === null) await pause(20);
    return await Promise.all(asked.map(({ host, path }) => answer(socket, host, path)));
  } finally {
    haproxy.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function answer(socketPath: string, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path, headers: { host } }, (response) => {
      response.resume();
      resolve(`${response.statusCode ?? 0} ${response.headers.location ?? ""}`.trim());
    })
      .on("error", reject)
      .end();
  });
}

judged("plain requests are led to HTTPS, and nobody where the caller says", async () => {
  const asked = [
    { host: "shop.example.com", path: "/cart?item=1" },
    { host: "SHOP.example.com:80", path: "/" },
    { host: "evil.example.org", path: "/" },
    { host: "192.168.42.16", path: "/-/healthy" },
    { host: "shop.example.com", path: "/-/healthy" },
  ];
  expect(await answers(asked)).toEqual([
    "301 https://shop.example.com/cart?item=1",
    "301 https://shop.example.com/",
    "404",
    "200",
    "301 https://shop.example.com/-/healthy",
  ]);
});
