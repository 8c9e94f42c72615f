import auth0 from "./facts/auth0.json";
import grafana from "./facts/grafana.json";
import random from "./facts/random.json";
import scaleway from "./facts/scaleway.json";
import terraform from "./facts/terraform.json";
import vault from "./facts/vault.json";
import type { SchemaDocument } from "./provider-schema";

/** Schemas written down because no npm package knows them: only the types that this project uses. */
export interface Facts extends SchemaDocument {
  /** The pinned version of each provider, keyed by source like the schemas. */
  readonly provider_versions: Readonly<Record<string, string>>;
}

// The compiler reads `"type": ["list", "string"]` in a JSON file as an array of strings, so it cannot see the shape.
const written = (document: unknown): Facts => document as Facts;

/** Providers without an npm package: their bindings are generated from these. */
export const unpackagedProviders: readonly Facts[] = [written(auth0), written(grafana), written(scaleway)];

/** Beyond those, what cdktf generates no bindings for: ephemeral resources, and what Terraform itself brings. */
export const allFacts: readonly Facts[] = [...unpackagedProviders, written(random), written(terraform), written(vault)];
