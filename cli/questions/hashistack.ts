import { at } from "./question";
import type { Answers, Entry } from "./question";

/** What hashistack needs besides what every blueprint does. */
export const hashistack: readonly Entry[] = [
  // Scaleway has no login by identity token.
  { cloud: "scaleway", path: ["credentials", "scaleway", "mode"], value: "static" },
  {
    flag: "shape",
    placeholder: "<name>",
    text: "Shape: multi (servers, clients and a host for the SRE tools) or mono (one host)",
    path: at("shape"),
    fallback: "multi",
  },
  {
    flag: "client-networks",
    placeholder: "<ranges>",
    text: "Networks that people and users of the services come from, with commas between them, like 10.8.0.0/16",
    path: at("network", "clients"),
    isList: true,
  },
  {
    flag: "person",
    placeholder: "<name>",
    text: "Account of the first person who may log in to the hosts",
    path: (answers) => ["people", personOf(answers)],
    isName: true,
  },
  {
    flag: "person-key",
    placeholder: "<key>",
    text: "SSH public key of that person, in one line",
    path: (answers) => ["people", personOf(answers), "sshPublicKey"],
  },
  {
    cloud: "scaleway",
    flag: "transit",
    placeholder: "<url>",
    text: "URL of the other Vault whose transit engine unseals this one, like https://vault.example.com:8200",
    path: at("vault", "transit", "address"),
  },
  {
    cloud: "scaleway",
    flag: "transit-key",
    placeholder: "<name>",
    text: "Name of the key in that engine",
    path: at("vault", "transit", "key"),
  },
];

function personOf(answers: Answers): string {
  return answers.get("person") ?? "";
}
