import { blueprints } from "./constructs/blueprints";
import { readDeployments } from "./constructs/deployment/dataset/read-deployments";
import { PlatformApp } from "./constructs/deployment/platform-app";
import { reportErrors } from "./constructs/deployment/reported-error";
import { withoutTokenTraces } from "./constructs/deployment/token-traces";

function synthesize(): void {
  const deployments = readDeployments(blueprints);
  const app = new PlatformApp();
  for (const deployment of deployments) deployment.instantiate(app);
  app.synth();
}

reportErrors(() => {
  withoutTokenTraces(synthesize);
});
