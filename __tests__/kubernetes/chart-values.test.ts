import * as fc from "fast-check";
import { encoded, encodedLiterally } from "../../constructs/kubernetes/chart-values";

test("what a person writes in values is text for Terraform, not a reference", () => {
  expect(encodedLiterally({ command: "echo ${HOME} %{if}", price: "5$" })).toBe(
    '{"command":"echo $${HOME} %%{if}","price":"5$"}',
  );
});

test("references to other resources stay references", () => {
  expect(encoded({ role: "${vault_role.name}", absent: undefined })).toBe('{"role":"${vault_role.name}"}');
});

/** Terraform's reading of a template that holds no expression (Terraform language, "Strings and templates": escape sequences). */
function asTerraformReads(template: string): string {
  return template.replaceAll(/\$\$\{|%%\{|[$%]\{/g, (opening) => {
    if (opening.length < 3) throw new Error(`an expression: ${template}`);
    return opening.slice(1);
  });
}

test("whatever a person writes, in keys and values, Terraform hands on as it was", () => {
  const text = fc.string({ maxLength: 8, unit: fc.constantFrom(...Array.from('ab$%{}"\\')) });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text, { maxLength: 3 }))), (values) => {
      expect(JSON.parse(asTerraformReads(encodedLiterally(values)))).toEqual(JSON.parse(JSON.stringify(values)));
    }),
  );
});
