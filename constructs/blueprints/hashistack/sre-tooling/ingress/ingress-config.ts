import { consulPorts } from "../../../../hosts/ports";
import { authorityFile, certificateFile } from "../jobs/job-files";

/** A host name, and the service in Consul that answers for it. */
export interface IngressRoute {
  readonly host: string;
  readonly service: string;
  /** The service speaks TLS with a certificate of the services' authority that holds the name, and answers 200 at the path.
   * @default it speaks plain HTTP, and is well where it takes connections */
  readonly tls?: { readonly name: string; readonly healthPath: string };
}

/** Path that answers as long as the ingress runs, for names that nothing is routed for. */
export const ingressHealthPath = "/-/healthy";

/** Instances of a service that are answered from at once. */
const instances = 20;

/** Connections at once: what the memory of the job holds (about 100 kB each). HAProxy would take half of the files that Docker allows, a million. */
const connections = 4000;

/** Days that browsers remember to come by HTTPS only. */
const strictTransportDays = 180;

/**
 * HAProxy's configuration. Names: HAProxy 3.2, "Configuration manual". Services are found by Consul's SRV records, which the agent of the
 * same host answers with healthy instances only. Ciphers: those of Mozilla's "intermediate" list that have forward secrecy by curves.
 */
export function ingressConfig(routes: readonly IngressRoute[]): string {
  const parts = [
    global,
    defaults,
    resolvers,
    httpFrontend(routes),
    httpsFrontend(routes),
    ...routes.map(backend),
    unknown,
  ];
  return parts.join("\n");
}

const global = `global
  maxconn ${connections}
  log stdout format raw local0 info
  user haproxy
  group haproxy
  hard-stop-after 10m
  ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets
  ssl-default-bind-ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
  ssl-default-bind-ciphersuites TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256
  ssl-default-server-options ssl-min-ver TLSv1.2
`;

/** Requests that are answered by nobody in time are ended; connections that became tunnels (WebSocket) live longer. */
const defaults = `defaults
  mode http
  log global
  option httplog
  option dontlognull
  option redispatch
  retries 3
  timeout connect 5s
  timeout http-request 10s
  timeout http-keep-alive 30s
  timeout queue 30s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
  default-server inter 5s fall 3 rise 2
`;

const resolvers = `resolvers consul
  nameserver agent 127.0.0.1:${consulPorts.dns}
  accepted_payload_size 8192
  timeout resolve 1s
  timeout retry 1s
  hold valid 5s
  hold obsolete 10s
`;

/** Names that nothing is routed for are not redirected: the answer would lead where the caller says. */
function httpFrontend(routes: readonly IngressRoute[]): string {
  return `frontend http
  bind :80
${known(routes)}
${health}
  http-request redirect code 301 location https://%[${requestedHost}]%[pathq] if known
  default_backend unknown
`;
}

function httpsFrontend(routes: readonly IngressRoute[]): string {
  const uses = routes.map((route) => `  use_backend ${backendName(route)} if ${hostIs(route.host)}`);
  return `frontend https
  bind :443 ssl crt ${certificateFile} alpn h2,http/1.1
${known(routes)}
${health}
  http-request del-header X-Forwarded-For
  option forwardfor
  http-request set-header X-Forwarded-Proto https
  http-after-response set-header Strict-Transport-Security "max-age=${strictTransportDays * 86_400}"
${uses.join("\n")}
  default_backend unknown
`;
}

/** The host of the request without a port, in lowercase. */
const requestedHost = "req.hdr(host),field(1,:),lower";

/** Rules of one name are one: it holds where one of them does. A line of HAProxy's takes 64 words, and there may be more hosts. */
function known(routes: readonly IngressRoute[]): string {
  return routes.map(({ host }) => `  acl known ${requestedHost} -m str ${host}`).join("\n");
}

function hostIs(host: string): string {
  return `{ ${requestedHost} -m str ${host} }`;
}

const health = `  http-request return status 200 content-type text/plain string healthy if { path ${ingressHealthPath} } !known`;

const unknown = `backend unknown
  http-request return status 404 content-type text/plain string "Nothing is published under this name."
`;

function backendName({ host }: IngressRoute): string {
  return `for-${host}`;
}

function backend(route: IngressRoute): string {
  const { service, tls } = route;
  const record = `_${service}._tcp.service.consul`;
  const servers = `  server-template instance 1-${instances} ${record} resolvers consul resolve-prefer ipv4 init-addr none check`;
  const lines = tls === undefined ? [servers] : [...checked(tls), `${servers} ${verified(tls)}`];
  return `backend ${backendName(route)}\n  balance leastconn\n${lines.join("\n")}\n`;
}

function checked({ name, healthPath }: NonNullable<IngressRoute["tls"]>): string[] {
  return [
    "  option httpchk",
    `  http-check send meth GET uri ${healthPath} ver HTTP/1.1 hdr Host ${name}`,
    "  http-check expect status 200",
  ];
}

function verified({ name }: NonNullable<IngressRoute["tls"]>): string {
  return `ssl verify required ca-file ${authorityFile} verifyhost ${name} sni str(${name}) check-sni ${name}`;
}
