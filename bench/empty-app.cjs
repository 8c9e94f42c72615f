// The least that `cdktf synth` accepts: an app with one stack that holds nothing.
const { App, LocalBackend, TerraformStack } = require("cdktf");

const app = new App();
new LocalBackend(new TerraformStack(app, "empty"), { path: "terraform.tfstate" });
app.synth();
