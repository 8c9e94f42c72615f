import type { z } from "zod";
import type { hashistackConfig } from "./config";

/** The shortest dataset, and an item in each list of maps. */
export const example: z.input<typeof hashistackConfig> = {
  blueprint: "hashistack",
  cloud: "aws",
  region: "eu-central-1",
  domain: "example.com",
  terraformCloud: { organization: "example", notifications: [{ name: "team", type: "generic" }] },
  credentials: { aws: { mode: "static" } },
  people: {
    ada: {
      sshPublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkzYEUX65K40iIiWHeyM5k/g8AE1I1MXieiThgkYoZd ada@example.com",
    },
  },
};
