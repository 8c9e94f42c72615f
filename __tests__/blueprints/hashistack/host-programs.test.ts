import { parse, stringify } from "yaml";
import { userDataProblem } from "../../../constructs/hosts/user-data";
import { userDataText } from "../../../constructs/hosts/user-data-text";
import { refusedByCloudInit } from "../../terraform-cloud/instructions";
import { refusedBy, withPrograms } from "../../programs";
import { clouds, people } from "./datasets";
import { every, fileOf, filesOf, hostsOf, kinds } from "./given-hosts";
import type { MadeHost } from "./given-hosts";

test.each(clouds)("the largest stack is within the limit of %s", (cloud) => {
  const hosts = hostsOf(cloud, "multi", {
    hosts: { servers: { count: 7 }, clients: { count: 20 } },
    people: { ...people, edith: people.ada },
  });
  expect(hosts.size).toBe(29);
  for (const [name, { parts, cloud: own }] of hosts) {
    expect([name, userDataProblem(parts, own.limit)]).toEqual([name, undefined]);
  }
});

test.each(every)("on %s in %s, no two parts of a host write the same file", (cloud, shape) => {
  for (const [, host] of kinds(cloud, shape)) {
    const paths = filesOf(host).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  }
});

test.each(every)("on %s in %s, Terraform finds no expression of its own in what a host is given", (cloud, shape) => {
  for (const [, { parts }] of kinds(cloud, shape)) expect(userDataText(parts)).not.toMatch(/\$\{|%\{/);
});

/** What all parts of some hosts say, in one: cloud-init's check takes a second each time. */
function together(hosts: readonly MadeHost[]): string {
  const lists: Record<string, unknown[]> = {};
  for (const text of new Set(hosts.flatMap(({ parts }) => parts.map((part) => part.text))))
    for (const [name, value] of Object.entries(parse(text) as Record<string, unknown>))
      if (Array.isArray(value)) lists[name] = [...(lists[name] ?? []), ...(value as unknown[])];
  return `#cloud-config\n${stringify(lists)}`;
}

withPrograms("cloud-init").each(every)("on %s in %s, cloud-init takes what a host is given", (cloud, shape) => {
  expect(refusedByCloudInit(together(kinds(cloud, shape).map(([, host]) => host)))).toBe("");
});

withPrograms("shellcheck").each(every)(
  "on %s in %s, shellcheck has nothing against a host's programs",
  (cloud, shape) => {
    const scripts = new Set(kinds(cloud, shape).flatMap(([, host]) => filesOf(host).map(({ content }) => content)));
    for (const script of [...scripts].filter((content) => content.startsWith("#!/bin/bash")))
      expect(refusedBy("shellcheck", ["--shell=bash", "--severity=warning", "FILE"], script)).toBe("");
  },
);

withPrograms("dnsmasq").each(every)("on %s in %s, dnsmasq and chrony take a host's settings", (cloud, shape) => {
  for (const [, host] of kinds(cloud, shape)) {
    expect(refusedBy("dnsmasq", ["--test", "-C", "FILE"], fileOf(host, /dnsmasq\.d/))).toBe("");
    expect(refusedBy("chronyd", ["-p", "-f", "FILE"], fileOf(host, /chrony\.conf$/))).toBe("");
  }
});

/** sshd checks nothing on a machine without host keys. */
const judged = refusedBy("sshd", ["-t", "-f", "FILE"], "") === "" ? withPrograms("sshd") : test.skip;

judged.each(clouds)("sshd takes the settings of every host on %s", (cloud) => {
  for (const [, host] of kinds(cloud, "multi"))
    expect(refusedBy("sshd", ["-t", "-f", "FILE"], fileOf(host, /00-hardening\.conf$/))).toBe("");
});
