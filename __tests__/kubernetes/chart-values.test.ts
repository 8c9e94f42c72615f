import { encoded, encodedLiterally } from "../../constructs/kubernetes/chart-values";

test("what a person writes in values is text for Terraform, not a reference", () => {
  expect(encodedLiterally({ command: "echo ${HOME} %{if}", price: "5$" })).toBe(
    '{"command":"echo $${HOME} %%{if}","price":"5$"}',
  );
});

test("references to other resources stay references", () => {
  expect(encoded({ role: "${vault_role.name}", absent: undefined })).toBe('{"role":"${vault_role.name}"}');
});
