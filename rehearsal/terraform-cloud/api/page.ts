/** Items of a page where the request does not say (HCP Terraform, API overview, "Pagination"). */
const PAGE_SIZE = 20;

/** One page of a list, as `page[number]` and `page[size]` ask for it. */
export function page(items: readonly object[], query = new URLSearchParams()): object {
  const size = Number(query.get("page[size]") ?? PAGE_SIZE);
  const current = Number(query.get("page[number]") ?? 1);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const pagination = {
    "current-page": current,
    "page-size": size,
    "prev-page": current > 1 ? current - 1 : null,
    "next-page": current < pages ? current + 1 : null,
    "total-pages": pages,
    "total-count": items.length,
  };
  return { data: items.slice((current - 1) * size, current * size), meta: { pagination } };
}
