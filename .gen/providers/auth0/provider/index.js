"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.Auth0Provider = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs auth0}
*/
class Auth0Provider extends cdktf.TerraformProvider {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Auth0Provider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Auth0Provider to import
    * @param importFromId The id of the existing Auth0Provider that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Auth0Provider to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs auth0} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options Auth0ProviderConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'auth0',
            terraformGeneratorMetadata: {
                providerName: 'auth0',
                providerVersion: '1.27.0',
                providerVersionConstraint: '1.27.0'
            },
            terraformProviderSource: 'auth0/auth0'
        });
        this._apiToken = config.apiToken;
        this._audience = config.audience;
        this._cliLogin = config.cliLogin;
        this._clientAssertionPrivateKey = config.clientAssertionPrivateKey;
        this._clientAssertionSigningAlg = config.clientAssertionSigningAlg;
        this._clientId = config.clientId;
        this._clientSecret = config.clientSecret;
        this._customDomainHeader = config.customDomainHeader;
        this._debug = config.debug;
        this._domain = config.domain;
        this._dynamicCredentials = config.dynamicCredentials;
        this._alias = config.alias;
    }
    get apiToken() {
        return this._apiToken;
    }
    set apiToken(value) {
        this._apiToken = value;
    }
    resetApiToken() {
        this._apiToken = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get apiTokenInput() {
        return this._apiToken;
    }
    get audience() {
        return this._audience;
    }
    set audience(value) {
        this._audience = value;
    }
    resetAudience() {
        this._audience = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get audienceInput() {
        return this._audience;
    }
    get cliLogin() {
        return this._cliLogin;
    }
    set cliLogin(value) {
        this._cliLogin = value;
    }
    resetCliLogin() {
        this._cliLogin = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get cliLoginInput() {
        return this._cliLogin;
    }
    get clientAssertionPrivateKey() {
        return this._clientAssertionPrivateKey;
    }
    set clientAssertionPrivateKey(value) {
        this._clientAssertionPrivateKey = value;
    }
    resetClientAssertionPrivateKey() {
        this._clientAssertionPrivateKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientAssertionPrivateKeyInput() {
        return this._clientAssertionPrivateKey;
    }
    get clientAssertionSigningAlg() {
        return this._clientAssertionSigningAlg;
    }
    set clientAssertionSigningAlg(value) {
        this._clientAssertionSigningAlg = value;
    }
    resetClientAssertionSigningAlg() {
        this._clientAssertionSigningAlg = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientAssertionSigningAlgInput() {
        return this._clientAssertionSigningAlg;
    }
    get clientId() {
        return this._clientId;
    }
    set clientId(value) {
        this._clientId = value;
    }
    resetClientId() {
        this._clientId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this._clientSecret;
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    resetClientSecret() {
        this._clientSecret = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientSecretInput() {
        return this._clientSecret;
    }
    get customDomainHeader() {
        return this._customDomainHeader;
    }
    set customDomainHeader(value) {
        this._customDomainHeader = value;
    }
    resetCustomDomainHeader() {
        this._customDomainHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get customDomainHeaderInput() {
        return this._customDomainHeader;
    }
    get debug() {
        return this._debug;
    }
    set debug(value) {
        this._debug = value;
    }
    resetDebug() {
        this._debug = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get debugInput() {
        return this._debug;
    }
    get domain() {
        return this._domain;
    }
    set domain(value) {
        this._domain = value;
    }
    resetDomain() {
        this._domain = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get domainInput() {
        return this._domain;
    }
    get dynamicCredentials() {
        return this._dynamicCredentials;
    }
    set dynamicCredentials(value) {
        this._dynamicCredentials = value;
    }
    resetDynamicCredentials() {
        this._dynamicCredentials = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dynamicCredentialsInput() {
        return this._dynamicCredentials;
    }
    get alias() {
        return this._alias;
    }
    set alias(value) {
        this._alias = value;
    }
    resetAlias() {
        this._alias = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get aliasInput() {
        return this._alias;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            api_token: cdktf.stringToTerraform(this._apiToken),
            audience: cdktf.stringToTerraform(this._audience),
            cli_login: cdktf.booleanToTerraform(this._cliLogin),
            client_assertion_private_key: cdktf.stringToTerraform(this._clientAssertionPrivateKey),
            client_assertion_signing_alg: cdktf.stringToTerraform(this._clientAssertionSigningAlg),
            client_id: cdktf.stringToTerraform(this._clientId),
            client_secret: cdktf.stringToTerraform(this._clientSecret),
            custom_domain_header: cdktf.stringToTerraform(this._customDomainHeader),
            debug: cdktf.booleanToTerraform(this._debug),
            domain: cdktf.stringToTerraform(this._domain),
            dynamic_credentials: cdktf.booleanToTerraform(this._dynamicCredentials),
            alias: cdktf.stringToTerraform(this._alias),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            api_token: {
                value: cdktf.stringToHclTerraform(this._apiToken),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            audience: {
                value: cdktf.stringToHclTerraform(this._audience),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cli_login: {
                value: cdktf.booleanToHclTerraform(this._cliLogin),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            client_assertion_private_key: {
                value: cdktf.stringToHclTerraform(this._clientAssertionPrivateKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_assertion_signing_alg: {
                value: cdktf.stringToHclTerraform(this._clientAssertionSigningAlg),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_id: {
                value: cdktf.stringToHclTerraform(this._clientId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_secret: {
                value: cdktf.stringToHclTerraform(this._clientSecret),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            custom_domain_header: {
                value: cdktf.stringToHclTerraform(this._customDomainHeader),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            debug: {
                value: cdktf.booleanToHclTerraform(this._debug),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            domain: {
                value: cdktf.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dynamic_credentials: {
                value: cdktf.booleanToHclTerraform(this._dynamicCredentials),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            alias: {
                value: cdktf.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Auth0Provider = Auth0Provider;
