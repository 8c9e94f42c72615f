import { spawnSync } from "node:child_process";

const found = spawnSync("terraform", ["version"], { env: { ...process.env, CHECKPOINT_DISABLE: "1" } }).status === 0;

/** `describe` where Terraform is installed; elsewhere the tests are listed as skipped. */
export const withTerraform: jest.Describe = found ? describe : describe.skip;

/** Real Terraform runs take their time where several share two processors. */
export const patience = 180_000;
