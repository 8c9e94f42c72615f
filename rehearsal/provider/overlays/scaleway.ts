import { digits } from "../values/made-up";
import { attributeOf, isList, textOf } from "../values/value";
import type { ObjectValue, Value } from "../values/value";
import type { World } from "../world";
import { guid } from "./azure-ids";
import type { Overlay, Subject } from "./overlay";

/** Types that lie in no zone and no region (provider: resource ids). */
const isGlobal = /^scaleway_(iam|account)_/;

/** Types that span the zones of a region; all others lie in a zone. */
const isRegional = /^scaleway_(ipam_ip|object_bucket|secret(_version)?|vpc|vpc_private_network|key_manager_key)$/;

/** Arguments whose value begins with the zone that the object is in too. */
const parents = ["lb_id", "server_id", "gateway_id"];

function project({ settings }: Subject): string {
  return textOf(settings, "project_id") || "11111111-2222-3333-4444-555555555555";
}
function organization({ settings }: Subject): string {
  return textOf(settings, "organization_id") || "66666666-7777-8888-9999-000000000000";
}

/** Sources of `replacedBy`: the provider's schemas, instance_server to secret_version; Scaleway: How to create a Private Network. */
export const scaleway: Overlay = {
  replacedBy: ["project_id", "region", "zone"],
  types: {
    scaleway_iam_api_key: {
      computed: {
        id: accessKey,
        access_key: accessKey,
        secret_key: ({ identity }) => guid(`${identity}/secret`),
      },
    },
    scaleway_instance_private_nic: {
      computed: { id: interfaceId, mac_address: () => "02:00:00:00:00:01" },
      replacedBy: ["server_id", "private_network_id", "ipam_ip_ids"],
    },
    scaleway_instance_server: {
      computed: { state: () => "started" },
      replacedBy: ["image", "root_volume.volume_type"],
    },
    scaleway_ipam_ip: {
      computed: { address_cidr: ({ values }) => `${textOf(values, "address")}/24` },
      replacedBy: ["address", "is_ipv6"],
    },
    scaleway_object_bucket: {
      computed: { id: bucketId },
      replacedBy: ["name"],
    },
    scaleway_object_bucket_server_side_encryption_configuration: {
      computed: { id: (subject) => `${region(subject)}/${textOf(subject.values, "bucket")}` },
      replacedBy: ["bucket"],
    },
    scaleway_lb: { replacedBy: ["assign_flexible_ip"] },
    scaleway_lb_backend: { replacedBy: ["lb_id"] },
    scaleway_lb_frontend: { replacedBy: ["lb_id", "backend_id"] },
    scaleway_secret_version: {
      computed: { id: versionId, revision: () => "1" },
      replacedBy: ["secret_id", "data", "data_wo_version"],
    },
    scaleway_vpc_private_network: { replacedBy: ["ipv4_subnet.subnet"] },
    scaleway_vpc_public_gateway_ip: { computed: { address: () => "192.0.2.20" } },
  },
  found: (type, asked, world) => (type === "scaleway_instance_servers" ? listed(asked, world) : undefined),
  text: (subject, path) => {
    if (path.length > 1) return undefined;
    switch (path[0]) {
      case "id":
        return `${place(subject)}${guid(subject.identity)}`;
      case "project_id":
      case "default_project_id":
        return project(subject);
      case "organization_id":
        return organization(subject);
      case "region":
        return region(subject);
      case "zone":
        return zone(subject);
      default:
        return undefined;
    }
  },
};

/** What a list of servers says of each (provider, data source instance_servers). */
const listedFields = [
  ...[
    "boot_type",
    "bootscript_id",
    "enable_dynamic_ip",
    "id",
    "image",
    "name",
    "organization_id",
    "placement_group_id",
  ],
  ...["placement_group_policy_respected", "private_ips", "project_id", "public_ips", "security_group_id", "state"],
  ...["tags", "type", "zone"],
];

/** Servers of the zone that have all tags that are asked for. */
function listed(asked: ObjectValue, world: World): ObjectValue {
  const wanted = listOf(asked, "tags");
  const zone = textOf(asked, "zone");
  const servers = world.all
    .filter(({ type, values }) => type === "scaleway_instance_server" && textOf(values, "zone") === zone)
    .filter(({ values }) => wanted.every((tag) => listOf(values, "tags").includes(tag)))
    .map(({ values }) => Object.fromEntries(listedFields.map((name) => [name, listedField(values, name)])));
  return { id: zone, servers };
}

/** Addresses are told in another form than in the server itself; nothing asks for them. */
function listedField(server: ObjectValue, name: string): Value {
  return name.endsWith("_ips") ? [] : attributeOf(server, name);
}

function listOf(values: ObjectValue, name: string): readonly Value[] {
  const list = attributeOf(values, name);
  return isList(list) ? list : [];
}

function bucketId(subject: Subject): Value {
  return `${region(subject)}/${textOf(subject.values, "name")}`;
}

/** Beginning of an id. */
function place(subject: Subject): string {
  if (isGlobal.test(subject.type)) return "";
  return `${isRegional.test(subject.type) ? region(subject) : zone(subject)}/`;
}

function zone({ values, settings }: Subject): string {
  const [inherited = ""] = parents
    .map((name) => textOf(values, name).split("/")[0] ?? "")
    .filter((found) => found !== "");
  return textOf(values, "zone") || inherited || textOf(settings, "zone") || "fr-par-1";
}

function region(subject: Subject): string {
  const { values, settings } = subject;
  return textOf(values, "region") || textOf(settings, "region") || zone(subject).replace(/-\d+$/, "");
}

function accessKey({ identity }: Subject): Value {
  return `SCW${digits(identity).toUpperCase()}`;
}

/** `fr-par-1/<server>/<interface>` */
function interfaceId({ identity, values }: Subject): Value {
  return `${textOf(values, "server_id")}/${guid(identity)}`;
}

/** `fr-par/<secret>/<revision>` */
function versionId({ values }: Subject): Value {
  return `${textOf(values, "secret_id")}/1`;
}
