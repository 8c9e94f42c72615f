import { App } from "cdktf";
import { datasetEnvironment } from "../../../constructs/deployment/dataset/environment";
import { readDeployments } from "../../../constructs/deployment/dataset/read-deployments";
import { read, smallest, testBlueprint, testBlueprints, withDatasets } from "./written-datasets";

const wrong = smallest.replace("[one]", "[5]");
const fault = ':8:9 hosts[0]: 5 is a number (expected text, in quotes: "5")';

test("a deployment has its key, its names, and a config with all defaults", () => {
  withDatasets({ "WM-Prod/deployment.yaml": smallest }, (folder) => {
    const [deployment] = readDeployments(testBlueprints, { folder });
    expect(deployment?.key.value).toBe("WM-Prod");
    expect(deployment?.names.phase("platform")).toBe("WM-Prod-platform");
    expect(deployment?.config).toMatchObject({
      blueprint: "test",
      network: { cidr: "10.0.0.0/16", zones: 3, outbound: "natGateway" },
      terraformCloud: { hostname: "app.terraform.io", runMode: "cli" },
    });
  });
});

test("its blueprint makes its phases, and is given the whole deployment", () => {
  const instantiate = jest.fn();
  withDatasets({ "WM-Prod/deployment.yaml": smallest }, (folder) => {
    const [deployment] = readDeployments({ test: { ...testBlueprint, instantiate } }, { folder });
    const app = new App();
    deployment?.instantiate(app);
    expect(instantiate).toHaveBeenCalledWith(app, {
      key: deployment?.key,
      names: deployment?.names,
      config: deployment?.config,
    });
  });
});

test("deployments come in the order of their keys, whatever the file system says", () => {
  withDatasets(
    { "b-2/deployment.yaml": smallest, "A-1/deployment.yaml": smallest, "b-10/deployment.yaml": smallest },
    (folder) => {
      expect(readDeployments(testBlueprints, { folder }).map(({ key }) => key.value)).toEqual(["A-1", "b-10", "b-2"]);
    },
  );
});

test("faults of all datasets come at once, by file", () => {
  withDatasets(
    { "WM-Prod/deployment.yaml": wrong, "Acme/deployment.yaml": wrong, "Fine/deployment.yaml": smallest },
    (folder) => {
      expect(read(folder)).toEqual([
        `deployments/Acme/deployment.yaml${fault}`,
        `deployments/WM-Prod/deployment.yaml${fault}`,
      ]);
    },
  );
});

describe("a selection", () => {
  const files = { "WM-Prod/deployment.yaml": smallest, "WM-Test/deployment.yaml": wrong, "notes.txt": "" };

  test("is not stopped by what is wrong elsewhere", () => {
    withDatasets(files, (folder) => {
      expect(readDeployments(testBlueprints, { folder, keys: ["WM-Prod"] }).map(({ key }) => key.value)).toEqual([
        "WM-Prod",
      ]);
    });
  });

  test("is stopped by its own faults", () => {
    withDatasets(files, (folder) => {
      expect(read(folder, ["WM-Test", "WM-Prod"])).toEqual([`deployments/WM-Test/deployment.yaml${fault}`]);
    });
  });

  test("names only keys that are there", () => {
    withDatasets(files, (folder) => {
      expect(read(folder, ["wm-prod", "Acme", "\u001b[31m"])).toEqual([
        'DEPLOYMENTS: there is no deployment "Acme" (expected WM-Prod or WM-Test)',
        'DEPLOYMENTS: there is no deployment "\\u001b[31m" (expected WM-Prod or WM-Test)',
        'DEPLOYMENTS: there is no deployment "wm-prod" (did you mean WM-Prod?)',
      ]);
    });
  });

  test("is stopped by a collision with a deployment that is not selected", () => {
    withDatasets({ ...files, "wm-test/deployment.yaml": smallest, "WM-TEST/deployment.yaml": smallest }, (folder) => {
      expect(read(folder, ["WM-Prod"])).toHaveLength(1);
      expect(read(folder, ["wm-test"])).toEqual([
        expect.stringMatching(
          /^deployments\/wm-test: collides with deployments\/WM-TEST: both get Terraform Cloud project wm-test, DNS label wm-test, /,
        ),
      ]);
    });
  });
});

test("keys that differ only in case are refused, with every name that both would get", () => {
  withDatasets({ "WM-Prod/deployment.yaml": smallest, "wm-prod/deployment.yaml": smallest }, (folder) => {
    expect(read(folder)).toEqual([
      expect.stringMatching(
        /^deployments\/wm-prod: collides with deployments\/WM-Prod: both get .*Vault mount wm-prod, .*EKS cluster wm-prod/,
      ),
    ]);
  });
});

describe("the environment", () => {
  test("has defaults: every dataset in deployments", () => {
    expect(datasetEnvironment({})).toEqual({ folder: "deployments", keys: undefined });
    expect(datasetEnvironment({ DEPLOYMENTS: " ", DEPLOYMENTS_DIR: "" })).toEqual({
      folder: "deployments",
      keys: undefined,
    });
  });

  test("names the folder and the keys", () => {
    expect(datasetEnvironment({ DEPLOYMENTS: "WM-Prod, WM-Test,", DEPLOYMENTS_DIR: "/elsewhere" })).toEqual({
      folder: "/elsewhere",
      keys: ["WM-Prod", "WM-Test"],
    });
  });

  test("cannot select nothing by accident", () => {
    withDatasets({ "WM-Prod/deployment.yaml": smallest }, (folder) => {
      expect(read(folder, datasetEnvironment({ DEPLOYMENTS: "," }).keys)).toEqual([
        "DEPLOYMENTS: names no deployment (expected WM-Prod)",
      ]);
    });
  });
});
