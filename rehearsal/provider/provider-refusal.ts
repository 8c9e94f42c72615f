/** What a real provider would have refused: reaches the person as Terraform's error of that resource. */
export class ProviderRefusal extends Error {
  constructor(
    readonly summary: string,
    detail: string,
  ) {
    super(detail);
    this.name = "ProviderRefusal";
  }
}
