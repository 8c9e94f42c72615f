"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.ResourceServer = exports.ResourceServerTokenEncryptionOutputReference = exports.ResourceServerTokenEncryptionEncryptionKeyOutputReference = exports.ResourceServerProofOfPossessionOutputReference = exports.ResourceServerAuthorizationDetailsList = exports.ResourceServerAuthorizationDetailsOutputReference = void 0;
exports.resourceServerAuthorizationDetailsToTerraform = resourceServerAuthorizationDetailsToTerraform;
exports.resourceServerAuthorizationDetailsToHclTerraform = resourceServerAuthorizationDetailsToHclTerraform;
exports.resourceServerProofOfPossessionToTerraform = resourceServerProofOfPossessionToTerraform;
exports.resourceServerProofOfPossessionToHclTerraform = resourceServerProofOfPossessionToHclTerraform;
exports.resourceServerTokenEncryptionEncryptionKeyToTerraform = resourceServerTokenEncryptionEncryptionKeyToTerraform;
exports.resourceServerTokenEncryptionEncryptionKeyToHclTerraform = resourceServerTokenEncryptionEncryptionKeyToHclTerraform;
exports.resourceServerTokenEncryptionToTerraform = resourceServerTokenEncryptionToTerraform;
exports.resourceServerTokenEncryptionToHclTerraform = resourceServerTokenEncryptionToHclTerraform;
const cdktf = require("cdktf");
function resourceServerAuthorizationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable: cdktf.booleanToTerraform(struct.disable),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function resourceServerAuthorizationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable: {
            value: cdktf.booleanToHclTerraform(struct.disable),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceServerAuthorizationDetailsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._disable !== undefined) {
            hasAnyValues = true;
            internalValueResult.disable = this._disable;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._disable = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._disable = value.disable;
            this._type = value.type;
        }
    }
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    set disable(value) {
        this._disable = value;
    }
    resetDisable() {
        this._disable = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableInput() {
        return this._disable;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    resetType() {
        this._type = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
}
exports.ResourceServerAuthorizationDetailsOutputReference = ResourceServerAuthorizationDetailsOutputReference;
class ResourceServerAuthorizationDetailsList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ResourceServerAuthorizationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ResourceServerAuthorizationDetailsList = ResourceServerAuthorizationDetailsList;
function resourceServerProofOfPossessionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable: cdktf.booleanToTerraform(struct.disable),
        mechanism: cdktf.stringToTerraform(struct.mechanism),
        required: cdktf.booleanToTerraform(struct.required),
    };
}
function resourceServerProofOfPossessionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable: {
            value: cdktf.booleanToHclTerraform(struct.disable),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        mechanism: {
            value: cdktf.stringToHclTerraform(struct.mechanism),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        required: {
            value: cdktf.booleanToHclTerraform(struct.required),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceServerProofOfPossessionOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._disable !== undefined) {
            hasAnyValues = true;
            internalValueResult.disable = this._disable;
        }
        if (this._mechanism !== undefined) {
            hasAnyValues = true;
            internalValueResult.mechanism = this._mechanism;
        }
        if (this._required !== undefined) {
            hasAnyValues = true;
            internalValueResult.required = this._required;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._disable = undefined;
            this._mechanism = undefined;
            this._required = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._disable = value.disable;
            this._mechanism = value.mechanism;
            this._required = value.required;
        }
    }
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    set disable(value) {
        this._disable = value;
    }
    resetDisable() {
        this._disable = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableInput() {
        return this._disable;
    }
    get mechanism() {
        return this.getStringAttribute('mechanism');
    }
    set mechanism(value) {
        this._mechanism = value;
    }
    resetMechanism() {
        this._mechanism = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mechanismInput() {
        return this._mechanism;
    }
    get required() {
        return this.getBooleanAttribute('required');
    }
    set required(value) {
        this._required = value;
    }
    resetRequired() {
        this._required = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requiredInput() {
        return this._required;
    }
}
exports.ResourceServerProofOfPossessionOutputReference = ResourceServerProofOfPossessionOutputReference;
function resourceServerTokenEncryptionEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        algorithm: cdktf.stringToTerraform(struct.algorithm),
        kid: cdktf.stringToTerraform(struct.kid),
        name: cdktf.stringToTerraform(struct.name),
        pem: cdktf.stringToTerraform(struct.pem),
    };
}
function resourceServerTokenEncryptionEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        algorithm: {
            value: cdktf.stringToHclTerraform(struct.algorithm),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        kid: {
            value: cdktf.stringToHclTerraform(struct.kid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pem: {
            value: cdktf.stringToHclTerraform(struct.pem),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceServerTokenEncryptionEncryptionKeyOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._algorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.algorithm = this._algorithm;
        }
        if (this._kid !== undefined) {
            hasAnyValues = true;
            internalValueResult.kid = this._kid;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._pem !== undefined) {
            hasAnyValues = true;
            internalValueResult.pem = this._pem;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._algorithm = undefined;
            this._kid = undefined;
            this._name = undefined;
            this._pem = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._algorithm = value.algorithm;
            this._kid = value.kid;
            this._name = value.name;
            this._pem = value.pem;
        }
    }
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    set algorithm(value) {
        this._algorithm = value;
    }
    // Temporarily expose input value. Use with caution.
    get algorithmInput() {
        return this._algorithm;
    }
    get kid() {
        return this.getStringAttribute('kid');
    }
    set kid(value) {
        this._kid = value;
    }
    resetKid() {
        this._kid = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get kidInput() {
        return this._kid;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get pem() {
        return this.getStringAttribute('pem');
    }
    set pem(value) {
        this._pem = value;
    }
    // Temporarily expose input value. Use with caution.
    get pemInput() {
        return this._pem;
    }
}
exports.ResourceServerTokenEncryptionEncryptionKeyOutputReference = ResourceServerTokenEncryptionEncryptionKeyOutputReference;
function resourceServerTokenEncryptionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable: cdktf.booleanToTerraform(struct.disable),
        format: cdktf.stringToTerraform(struct.format),
        encryption_key: resourceServerTokenEncryptionEncryptionKeyToTerraform(struct.encryptionKey),
    };
}
function resourceServerTokenEncryptionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable: {
            value: cdktf.booleanToHclTerraform(struct.disable),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        format: {
            value: cdktf.stringToHclTerraform(struct.format),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        encryption_key: {
            value: resourceServerTokenEncryptionEncryptionKeyToHclTerraform(struct.encryptionKey),
            isBlock: true,
            type: "list",
            storageClassType: "ResourceServerTokenEncryptionEncryptionKeyList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceServerTokenEncryptionOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // encryption_key - computed: false, optional: true, required: false
        this._encryptionKey = new ResourceServerTokenEncryptionEncryptionKeyOutputReference(this, "encryption_key");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._disable !== undefined) {
            hasAnyValues = true;
            internalValueResult.disable = this._disable;
        }
        if (this._format !== undefined) {
            hasAnyValues = true;
            internalValueResult.format = this._format;
        }
        if (this._encryptionKey?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.encryptionKey = this._encryptionKey?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._disable = undefined;
            this._format = undefined;
            this._encryptionKey.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._disable = value.disable;
            this._format = value.format;
            this._encryptionKey.internalValue = value.encryptionKey;
        }
    }
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    set disable(value) {
        this._disable = value;
    }
    resetDisable() {
        this._disable = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableInput() {
        return this._disable;
    }
    get format() {
        return this.getStringAttribute('format');
    }
    set format(value) {
        this._format = value;
    }
    resetFormat() {
        this._format = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get formatInput() {
        return this._format;
    }
    get encryptionKey() {
        return this._encryptionKey;
    }
    putEncryptionKey(value) {
        this._encryptionKey.internalValue = value;
    }
    resetEncryptionKey() {
        this._encryptionKey.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get encryptionKeyInput() {
        return this._encryptionKey.internalValue;
    }
}
exports.ResourceServerTokenEncryptionOutputReference = ResourceServerTokenEncryptionOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server auth0_resource_server}
*/
class ResourceServer extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0_resource_server"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ResourceServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ResourceServer to import
    * @param importFromId The id of the existing ResourceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ResourceServer to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_resource_server", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server auth0_resource_server} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ResourceServerConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'auth0_resource_server',
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
        // authorization_details - computed: false, optional: true, required: false
        this._authorizationDetails = new ResourceServerAuthorizationDetailsList(this, "authorization_details", false);
        // proof_of_possession - computed: false, optional: true, required: false
        this._proofOfPossession = new ResourceServerProofOfPossessionOutputReference(this, "proof_of_possession");
        // token_encryption - computed: false, optional: true, required: false
        this._tokenEncryption = new ResourceServerTokenEncryptionOutputReference(this, "token_encryption");
        this._allowOfflineAccess = config.allowOfflineAccess;
        this._consentPolicy = config.consentPolicy;
        this._enforcePolicies = config.enforcePolicies;
        this._id = config.id;
        this._identifier = config.identifier;
        this._name = config.name;
        this._signingAlg = config.signingAlg;
        this._signingSecret = config.signingSecret;
        this._skipConsentForVerifiableFirstPartyClients = config.skipConsentForVerifiableFirstPartyClients;
        this._tokenDialect = config.tokenDialect;
        this._tokenLifetime = config.tokenLifetime;
        this._tokenLifetimeForWeb = config.tokenLifetimeForWeb;
        this._verificationLocation = config.verificationLocation;
        this._authorizationDetails.internalValue = config.authorizationDetails;
        this._proofOfPossession.internalValue = config.proofOfPossession;
        this._tokenEncryption.internalValue = config.tokenEncryption;
    }
    get allowOfflineAccess() {
        return this.getBooleanAttribute('allow_offline_access');
    }
    set allowOfflineAccess(value) {
        this._allowOfflineAccess = value;
    }
    resetAllowOfflineAccess() {
        this._allowOfflineAccess = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowOfflineAccessInput() {
        return this._allowOfflineAccess;
    }
    get consentPolicy() {
        return this.getStringAttribute('consent_policy');
    }
    set consentPolicy(value) {
        this._consentPolicy = value;
    }
    resetConsentPolicy() {
        this._consentPolicy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get consentPolicyInput() {
        return this._consentPolicy;
    }
    get enforcePolicies() {
        return this.getBooleanAttribute('enforce_policies');
    }
    set enforcePolicies(value) {
        this._enforcePolicies = value;
    }
    resetEnforcePolicies() {
        this._enforcePolicies = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enforcePoliciesInput() {
        return this._enforcePolicies;
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
    get identifier() {
        return this.getStringAttribute('identifier');
    }
    set identifier(value) {
        this._identifier = value;
    }
    // Temporarily expose input value. Use with caution.
    get identifierInput() {
        return this._identifier;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get signingAlg() {
        return this.getStringAttribute('signing_alg');
    }
    set signingAlg(value) {
        this._signingAlg = value;
    }
    resetSigningAlg() {
        this._signingAlg = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signingAlgInput() {
        return this._signingAlg;
    }
    get signingSecret() {
        return this.getStringAttribute('signing_secret');
    }
    set signingSecret(value) {
        this._signingSecret = value;
    }
    resetSigningSecret() {
        this._signingSecret = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signingSecretInput() {
        return this._signingSecret;
    }
    get skipConsentForVerifiableFirstPartyClients() {
        return this.getBooleanAttribute('skip_consent_for_verifiable_first_party_clients');
    }
    set skipConsentForVerifiableFirstPartyClients(value) {
        this._skipConsentForVerifiableFirstPartyClients = value;
    }
    resetSkipConsentForVerifiableFirstPartyClients() {
        this._skipConsentForVerifiableFirstPartyClients = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get skipConsentForVerifiableFirstPartyClientsInput() {
        return this._skipConsentForVerifiableFirstPartyClients;
    }
    get tokenDialect() {
        return this.getStringAttribute('token_dialect');
    }
    set tokenDialect(value) {
        this._tokenDialect = value;
    }
    resetTokenDialect() {
        this._tokenDialect = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenDialectInput() {
        return this._tokenDialect;
    }
    get tokenLifetime() {
        return this.getNumberAttribute('token_lifetime');
    }
    set tokenLifetime(value) {
        this._tokenLifetime = value;
    }
    resetTokenLifetime() {
        this._tokenLifetime = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenLifetimeInput() {
        return this._tokenLifetime;
    }
    get tokenLifetimeForWeb() {
        return this.getNumberAttribute('token_lifetime_for_web');
    }
    set tokenLifetimeForWeb(value) {
        this._tokenLifetimeForWeb = value;
    }
    resetTokenLifetimeForWeb() {
        this._tokenLifetimeForWeb = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenLifetimeForWebInput() {
        return this._tokenLifetimeForWeb;
    }
    get verificationLocation() {
        return this.getStringAttribute('verification_location');
    }
    set verificationLocation(value) {
        this._verificationLocation = value;
    }
    resetVerificationLocation() {
        this._verificationLocation = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get verificationLocationInput() {
        return this._verificationLocation;
    }
    get authorizationDetails() {
        return this._authorizationDetails;
    }
    putAuthorizationDetails(value) {
        this._authorizationDetails.internalValue = value;
    }
    resetAuthorizationDetails() {
        this._authorizationDetails.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationDetailsInput() {
        return this._authorizationDetails.internalValue;
    }
    get proofOfPossession() {
        return this._proofOfPossession;
    }
    putProofOfPossession(value) {
        this._proofOfPossession.internalValue = value;
    }
    resetProofOfPossession() {
        this._proofOfPossession.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proofOfPossessionInput() {
        return this._proofOfPossession.internalValue;
    }
    get tokenEncryption() {
        return this._tokenEncryption;
    }
    putTokenEncryption(value) {
        this._tokenEncryption.internalValue = value;
    }
    resetTokenEncryption() {
        this._tokenEncryption.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenEncryptionInput() {
        return this._tokenEncryption.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            allow_offline_access: cdktf.booleanToTerraform(this._allowOfflineAccess),
            consent_policy: cdktf.stringToTerraform(this._consentPolicy),
            enforce_policies: cdktf.booleanToTerraform(this._enforcePolicies),
            id: cdktf.stringToTerraform(this._id),
            identifier: cdktf.stringToTerraform(this._identifier),
            name: cdktf.stringToTerraform(this._name),
            signing_alg: cdktf.stringToTerraform(this._signingAlg),
            signing_secret: cdktf.stringToTerraform(this._signingSecret),
            skip_consent_for_verifiable_first_party_clients: cdktf.booleanToTerraform(this._skipConsentForVerifiableFirstPartyClients),
            token_dialect: cdktf.stringToTerraform(this._tokenDialect),
            token_lifetime: cdktf.numberToTerraform(this._tokenLifetime),
            token_lifetime_for_web: cdktf.numberToTerraform(this._tokenLifetimeForWeb),
            verification_location: cdktf.stringToTerraform(this._verificationLocation),
            authorization_details: cdktf.listMapper(resourceServerAuthorizationDetailsToTerraform, true)(this._authorizationDetails.internalValue),
            proof_of_possession: resourceServerProofOfPossessionToTerraform(this._proofOfPossession.internalValue),
            token_encryption: resourceServerTokenEncryptionToTerraform(this._tokenEncryption.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            allow_offline_access: {
                value: cdktf.booleanToHclTerraform(this._allowOfflineAccess),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            consent_policy: {
                value: cdktf.stringToHclTerraform(this._consentPolicy),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            enforce_policies: {
                value: cdktf.booleanToHclTerraform(this._enforcePolicies),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            identifier: {
                value: cdktf.stringToHclTerraform(this._identifier),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            signing_alg: {
                value: cdktf.stringToHclTerraform(this._signingAlg),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            signing_secret: {
                value: cdktf.stringToHclTerraform(this._signingSecret),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            skip_consent_for_verifiable_first_party_clients: {
                value: cdktf.booleanToHclTerraform(this._skipConsentForVerifiableFirstPartyClients),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            token_dialect: {
                value: cdktf.stringToHclTerraform(this._tokenDialect),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token_lifetime: {
                value: cdktf.numberToHclTerraform(this._tokenLifetime),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            token_lifetime_for_web: {
                value: cdktf.numberToHclTerraform(this._tokenLifetimeForWeb),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            verification_location: {
                value: cdktf.stringToHclTerraform(this._verificationLocation),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            authorization_details: {
                value: cdktf.listMapperHcl(resourceServerAuthorizationDetailsToHclTerraform, true)(this._authorizationDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ResourceServerAuthorizationDetailsList",
            },
            proof_of_possession: {
                value: resourceServerProofOfPossessionToHclTerraform(this._proofOfPossession.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ResourceServerProofOfPossessionList",
            },
            token_encryption: {
                value: resourceServerTokenEncryptionToHclTerraform(this._tokenEncryption.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ResourceServerTokenEncryptionList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ResourceServer = ResourceServer;
