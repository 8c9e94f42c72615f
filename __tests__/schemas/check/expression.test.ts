import { hasExpression, isWholeExpression } from "../../../schemas/check/expression";

test.each(["${var.a}", "x${var.a}", "%{ if var.a }b%{ endif }", "$$${var.a}"])("%s is evaluated", (text) => {
  expect(hasExpression(text)).toBe(true);
});

test.each(["plain", "$5", "{a}", "$${escaped}", "%%{escaped}", ""])("%s is literal", (text) => {
  expect(hasExpression(text)).toBe(false);
});

test.each(["${var.a}", '${jsonencode({"a" = "${var.b}"})}'])("%s is one expression", (text) => {
  expect(isWholeExpression(text)).toBe(true);
});

test.each(["${var.a}-${var.b}", "x${var.a}", "${var.a} ", "{a}"])("%s is not one expression", (text) => {
  expect(isWholeExpression(text)).toBe(false);
});
