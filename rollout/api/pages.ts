import type { z } from "zod";
import type { Api } from "./api";
import { pageOf, resource } from "./document";

/** Largest page that Terraform Cloud's API gives. */
const LARGEST = 100;

/** All resources of a list, page by page. */
export async function allOf<Attributes extends z.ZodType>(
  api: Api,
  path: string,
  attributes: Attributes,
): Promise<z.infer<ReturnType<typeof resource<Attributes>>>[]> {
  const found: z.infer<ReturnType<typeof resource<Attributes>>>[] = [];
  let number = 1;
  while (number > 0) {
    const query = `page%5Bnumber%5D=${number}&page%5Bsize%5D=${LARGEST}`;
    const { data, meta } = await api.get(`${path}?${query}`, pageOf(attributes));
    found.push(...data);
    number = meta?.pagination?.["next-page"] ?? 0;
  }
  return found;
}
