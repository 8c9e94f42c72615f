import { charts, kubectlImage } from "../../constructs/kubernetes/chart-versions";

test.each(Object.entries(charts))("%s is pinned to one version of a chart that travels encrypted", (_, chart) => {
  expect(chart.version).toMatch(/^v?\d+\.\d+\.\d+$/);
  expect(chart.repository).toMatch(/^https:\/\/.*[^/]$/);
});

test("the image of waiting jobs is pinned", () => {
  expect(kubectlImage).toMatch(/:v\d+\.\d+\.\d+$/);
});
