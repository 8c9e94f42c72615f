import { textOf } from "../values/value";
import type { Value } from "../values/value";
import { certificateAuthority } from "./certificate-authority";
import type { Overlay, Rule, Subject } from "./overlay";

/** What a URL answers: status and body. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const well = (body: unknown): Answer => ({ status: 200, body });

/**
 * Answers of programs that are well, by the end of the URL's path, as far as anybody asks for them. Sources: the API documentation of Vault
 * (sys/health, auth/jwt), Consul and Nomad (status, agent health, connect/ca), Grafana (health) and Prometheus (query).
 */
const answers: Readonly<Record<string, Answer>> = {
  "/v1/sys/health": well({ initialized: true, sealed: false, standby: false }),
  "/v1/status/leader": well("192.0.2.10:8300"),
  "/v1/agent/health": well({ client: { ok: true, message: "ok" }, server: { ok: true, message: "ok" } }),
  "/v1/connect/ca/roots": well({
    Roots: [{ Active: true, Name: "Vault CA Root Cert", RootCert: certificateAuthority }],
  }),
  "/login": { status: 400, body: { errors: ["missing token"] } },
  "/api/health": well({ database: "ok" }),
  "/api/v1/query": well({
    status: "success",
    data: { resultType: "vector", result: [{ metric: {}, value: [0, "1"] }] },
  }),
};

const unknown: Answer = { status: 404, body: "" };

/** What a program says that has no leader, is sealed, or knows nobody. */
const unwell = JSON.stringify({ errors: ["asked for with --fail"] });

const body: Rule = (subject) => JSON.stringify(answerOf(subject).body);
const base64: Rule = (subject) => Buffer.from(JSON.stringify(answerOf(subject).body)).toString("base64");
const asked: Rule = ({ values }): Value => values["url"] ?? null;

/** Nothing is asked over the network: whoever is asked is well, unless a person asked for a failure. */
export const http: Overlay = {
  data: {
    http: {
      computed: {
        id: asked,
        status_code: (subject) => answerOf(subject).status,
        response_body: body,
        body,
        response_body_base64: base64,
      },
      failed: { status_code: () => 500, response_body: () => unwell, body: () => unwell },
    },
  },
};

function answerOf({ values }: Subject): Answer {
  const { pathname } = new URL(textOf(values, "url"));
  const known = Object.entries(answers).find(([path]) => pathname.endsWith(path));
  return known?.[1] ?? unknown;
}
