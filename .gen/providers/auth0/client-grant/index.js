"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClientGrant = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant auth0_client_grant}
*/
class ClientGrant extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0_client_grant"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ClientGrant resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ClientGrant to import
    * @param importFromId The id of the existing ClientGrant that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ClientGrant to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_client_grant", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant auth0_client_grant} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ClientGrantConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'auth0_client_grant',
            terraformGeneratorMetadata: {
                providerName: 'auth0',
                providerVersion: '1.27.0',
                providerVersionConstraint: '1.27.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._allowAnyOrganization = config.allowAnyOrganization;
        this._audience = config.audience;
        this._clientId = config.clientId;
        this._id = config.id;
        this._organizationUsage = config.organizationUsage;
        this._scopes = config.scopes;
    }
    get allowAnyOrganization() {
        return this.getBooleanAttribute('allow_any_organization');
    }
    set allowAnyOrganization(value) {
        this._allowAnyOrganization = value;
    }
    resetAllowAnyOrganization() {
        this._allowAnyOrganization = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowAnyOrganizationInput() {
        return this._allowAnyOrganization;
    }
    get audience() {
        return this.getStringAttribute('audience');
    }
    set audience(value) {
        this._audience = value;
    }
    // Temporarily expose input value. Use with caution.
    get audienceInput() {
        return this._audience;
    }
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    set clientId(value) {
        this._clientId = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientIdInput() {
        return this._clientId;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    get organizationUsage() {
        return this.getStringAttribute('organization_usage');
    }
    set organizationUsage(value) {
        this._organizationUsage = value;
    }
    resetOrganizationUsage() {
        this._organizationUsage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get organizationUsageInput() {
        return this._organizationUsage;
    }
    get scopes() {
        return this.getListAttribute('scopes');
    }
    set scopes(value) {
        this._scopes = value;
    }
    // Temporarily expose input value. Use with caution.
    get scopesInput() {
        return this._scopes;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            allow_any_organization: cdktf.booleanToTerraform(this._allowAnyOrganization),
            audience: cdktf.stringToTerraform(this._audience),
            client_id: cdktf.stringToTerraform(this._clientId),
            id: cdktf.stringToTerraform(this._id),
            organization_usage: cdktf.stringToTerraform(this._organizationUsage),
            scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._scopes),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            allow_any_organization: {
                value: cdktf.booleanToHclTerraform(this._allowAnyOrganization),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            audience: {
                value: cdktf.stringToHclTerraform(this._audience),
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
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            organization_usage: {
                value: cdktf.stringToHclTerraform(this._organizationUsage),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            scopes: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._scopes),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ClientGrant = ClientGrant;
