import { DataAwsSsmParameter } from "@cdktf/provider-aws/lib/data-aws-ssm-parameter";
import { Construct } from "constructs";
import type { Architecture } from "./instance-types";

/** Image where the dataset names none. */
export const defaultHostImage = "ubuntu-24.04";

const words: Readonly<Record<Architecture, string>> = { x86_64: "amd64", arm64: "arm64" };

/**
 * Public parameters of Systems Manager that name Canonical's newest image of a release (Ubuntu on AWS, "Find Ubuntu images"). Only releases
 * whose curl signs requests with temporary credentials: 22.04's (7.81) leaves the session's token out of the signature.
 */
const parameters: Readonly<Record<string, (architecture: Architecture) => string>> = {
  [defaultHostImage]: (architecture) =>
    `/aws/service/canonical/ubuntu/server/24.04/stable/current/${words[architecture]}/hvm/ebs-gp3/ami-id`,
};

/** Names of images that a dataset may use, besides ids. */
export const hostImages: readonly string[] = Object.keys(parameters);

/** An image by its id, `ami-0123456789abcdef0`. */
export const imageId = /^ami-([0-9a-f]{8}|[0-9a-f]{17})$/;

/** An image that hosts are made from. */
export interface HostImage {
  /** May be a reference. */
  readonly id: string;
  /** AWS names another image of the same kind now and then. */
  readonly moves: boolean;
}

/** Looks images up, each once. */
export class HostImages extends Construct {
  /** @param image name of an image, or the id of one of the customer's own */
  find(image: string, architecture: Architecture): HostImage {
    const name = parameters[image]?.(architecture);
    if (name === undefined) return { id: image, moves: false };
    const id = `${image}-${architecture}`;
    const known = this.node.tryFindChild(id);
    const parameter = known instanceof DataAwsSsmParameter ? known : new DataAwsSsmParameter(this, id, { name });
    return { id: parameter.insecureValue, moves: true };
  }
}
