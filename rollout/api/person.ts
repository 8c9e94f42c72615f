import { z } from "zod";
import type { Api } from "./api";
import type { Link } from "./document";
import { documentOf } from "./document";
import { Refusal } from "./refusal";

const named = documentOf(z.object({ username: z.string().nullish(), name: z.string().nullish() }));

/** Name of a user or a team for a sentence; the bare id where the token may not see it. */
export async function nameOf(api: Api, { type, id }: Link): Promise<string> {
  try {
    const { username, name } = (await api.get(`/${type}/${id}`, named)).data.attributes;
    return username ?? name ?? id;
  } catch (error) {
    if (error instanceof Refusal) return id;
    throw error;
  }
}
