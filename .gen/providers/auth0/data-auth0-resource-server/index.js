"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataAuth0ResourceServer = exports.DataAuth0ResourceServerTokenEncryptionList = exports.DataAuth0ResourceServerTokenEncryptionOutputReference = exports.DataAuth0ResourceServerTokenEncryptionEncryptionKeyList = exports.DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference = exports.DataAuth0ResourceServerScopesList = exports.DataAuth0ResourceServerScopesOutputReference = exports.DataAuth0ResourceServerProofOfPossessionList = exports.DataAuth0ResourceServerProofOfPossessionOutputReference = exports.DataAuth0ResourceServerAuthorizationDetailsList = exports.DataAuth0ResourceServerAuthorizationDetailsOutputReference = void 0;
exports.dataAuth0ResourceServerAuthorizationDetailsToTerraform = dataAuth0ResourceServerAuthorizationDetailsToTerraform;
exports.dataAuth0ResourceServerAuthorizationDetailsToHclTerraform = dataAuth0ResourceServerAuthorizationDetailsToHclTerraform;
exports.dataAuth0ResourceServerProofOfPossessionToTerraform = dataAuth0ResourceServerProofOfPossessionToTerraform;
exports.dataAuth0ResourceServerProofOfPossessionToHclTerraform = dataAuth0ResourceServerProofOfPossessionToHclTerraform;
exports.dataAuth0ResourceServerScopesToTerraform = dataAuth0ResourceServerScopesToTerraform;
exports.dataAuth0ResourceServerScopesToHclTerraform = dataAuth0ResourceServerScopesToHclTerraform;
exports.dataAuth0ResourceServerTokenEncryptionEncryptionKeyToTerraform = dataAuth0ResourceServerTokenEncryptionEncryptionKeyToTerraform;
exports.dataAuth0ResourceServerTokenEncryptionEncryptionKeyToHclTerraform = dataAuth0ResourceServerTokenEncryptionEncryptionKeyToHclTerraform;
exports.dataAuth0ResourceServerTokenEncryptionToTerraform = dataAuth0ResourceServerTokenEncryptionToTerraform;
exports.dataAuth0ResourceServerTokenEncryptionToHclTerraform = dataAuth0ResourceServerTokenEncryptionToHclTerraform;
const cdktf = require("cdktf");
function dataAuth0ResourceServerAuthorizationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ResourceServerAuthorizationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ResourceServerAuthorizationDetailsOutputReference extends cdktf.ComplexObject {
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
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // disable - computed: true, optional: false, required: false
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    // type - computed: true, optional: false, required: false
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.DataAuth0ResourceServerAuthorizationDetailsOutputReference = DataAuth0ResourceServerAuthorizationDetailsOutputReference;
class DataAuth0ResourceServerAuthorizationDetailsList extends cdktf.ComplexList {
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
        return new DataAuth0ResourceServerAuthorizationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ResourceServerAuthorizationDetailsList = DataAuth0ResourceServerAuthorizationDetailsList;
function dataAuth0ResourceServerProofOfPossessionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ResourceServerProofOfPossessionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ResourceServerProofOfPossessionOutputReference extends cdktf.ComplexObject {
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
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // disable - computed: true, optional: false, required: false
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    // mechanism - computed: true, optional: false, required: false
    get mechanism() {
        return this.getStringAttribute('mechanism');
    }
    // required - computed: true, optional: false, required: false
    get required() {
        return this.getBooleanAttribute('required');
    }
}
exports.DataAuth0ResourceServerProofOfPossessionOutputReference = DataAuth0ResourceServerProofOfPossessionOutputReference;
class DataAuth0ResourceServerProofOfPossessionList extends cdktf.ComplexList {
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
        return new DataAuth0ResourceServerProofOfPossessionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ResourceServerProofOfPossessionList = DataAuth0ResourceServerProofOfPossessionList;
function dataAuth0ResourceServerScopesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ResourceServerScopesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ResourceServerScopesOutputReference extends cdktf.ComplexObject {
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
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
}
exports.DataAuth0ResourceServerScopesOutputReference = DataAuth0ResourceServerScopesOutputReference;
class DataAuth0ResourceServerScopesList extends cdktf.ComplexList {
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
        return new DataAuth0ResourceServerScopesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ResourceServerScopesList = DataAuth0ResourceServerScopesList;
function dataAuth0ResourceServerTokenEncryptionEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ResourceServerTokenEncryptionEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference extends cdktf.ComplexObject {
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
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // algorithm - computed: true, optional: false, required: false
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    // kid - computed: true, optional: false, required: false
    get kid() {
        return this.getStringAttribute('kid');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // pem - computed: true, optional: false, required: false
    get pem() {
        return this.getStringAttribute('pem');
    }
}
exports.DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference = DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference;
class DataAuth0ResourceServerTokenEncryptionEncryptionKeyList extends cdktf.ComplexList {
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
        return new DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ResourceServerTokenEncryptionEncryptionKeyList = DataAuth0ResourceServerTokenEncryptionEncryptionKeyList;
function dataAuth0ResourceServerTokenEncryptionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ResourceServerTokenEncryptionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ResourceServerTokenEncryptionOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // encryption_key - computed: true, optional: false, required: false
        this._encryptionKey = new DataAuth0ResourceServerTokenEncryptionEncryptionKeyList(this, "encryption_key", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // disable - computed: true, optional: false, required: false
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    get encryptionKey() {
        return this._encryptionKey;
    }
    // format - computed: true, optional: false, required: false
    get format() {
        return this.getStringAttribute('format');
    }
}
exports.DataAuth0ResourceServerTokenEncryptionOutputReference = DataAuth0ResourceServerTokenEncryptionOutputReference;
class DataAuth0ResourceServerTokenEncryptionList extends cdktf.ComplexList {
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
        return new DataAuth0ResourceServerTokenEncryptionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ResourceServerTokenEncryptionList = DataAuth0ResourceServerTokenEncryptionList;
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server auth0_resource_server}
*/
class DataAuth0ResourceServer extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0_resource_server"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataAuth0ResourceServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataAuth0ResourceServer to import
    * @param importFromId The id of the existing DataAuth0ResourceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataAuth0ResourceServer to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_resource_server", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server auth0_resource_server} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataAuth0ResourceServerConfig = {}
    */
    constructor(scope, id, config = {}) {
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
        // authorization_details - computed: true, optional: false, required: false
        this._authorizationDetails = new DataAuth0ResourceServerAuthorizationDetailsList(this, "authorization_details", false);
        // proof_of_possession - computed: true, optional: false, required: false
        this._proofOfPossession = new DataAuth0ResourceServerProofOfPossessionList(this, "proof_of_possession", false);
        // scopes - computed: true, optional: false, required: false
        this._scopes = new DataAuth0ResourceServerScopesList(this, "scopes", true);
        // token_encryption - computed: true, optional: false, required: false
        this._tokenEncryption = new DataAuth0ResourceServerTokenEncryptionList(this, "token_encryption", false);
        this._id = config.id;
        this._identifier = config.identifier;
        this._resourceServerId = config.resourceServerId;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // allow_offline_access - computed: true, optional: false, required: false
    get allowOfflineAccess() {
        return this.getBooleanAttribute('allow_offline_access');
    }
    get authorizationDetails() {
        return this._authorizationDetails;
    }
    // consent_policy - computed: true, optional: false, required: false
    get consentPolicy() {
        return this.getStringAttribute('consent_policy');
    }
    // enforce_policies - computed: true, optional: false, required: false
    get enforcePolicies() {
        return this.getBooleanAttribute('enforce_policies');
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
    resetIdentifier() {
        this._identifier = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get identifierInput() {
        return this._identifier;
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    get proofOfPossession() {
        return this._proofOfPossession;
    }
    get resourceServerId() {
        return this.getStringAttribute('resource_server_id');
    }
    set resourceServerId(value) {
        this._resourceServerId = value;
    }
    resetResourceServerId() {
        this._resourceServerId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get resourceServerIdInput() {
        return this._resourceServerId;
    }
    get scopes() {
        return this._scopes;
    }
    // signing_alg - computed: true, optional: false, required: false
    get signingAlg() {
        return this.getStringAttribute('signing_alg');
    }
    // signing_secret - computed: true, optional: false, required: false
    get signingSecret() {
        return this.getStringAttribute('signing_secret');
    }
    // skip_consent_for_verifiable_first_party_clients - computed: true, optional: false, required: false
    get skipConsentForVerifiableFirstPartyClients() {
        return this.getBooleanAttribute('skip_consent_for_verifiable_first_party_clients');
    }
    // token_dialect - computed: true, optional: false, required: false
    get tokenDialect() {
        return this.getStringAttribute('token_dialect');
    }
    get tokenEncryption() {
        return this._tokenEncryption;
    }
    // token_lifetime - computed: true, optional: false, required: false
    get tokenLifetime() {
        return this.getNumberAttribute('token_lifetime');
    }
    // token_lifetime_for_web - computed: true, optional: false, required: false
    get tokenLifetimeForWeb() {
        return this.getNumberAttribute('token_lifetime_for_web');
    }
    // verification_location - computed: true, optional: false, required: false
    get verificationLocation() {
        return this.getStringAttribute('verification_location');
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            identifier: cdktf.stringToTerraform(this._identifier),
            resource_server_id: cdktf.stringToTerraform(this._resourceServerId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
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
            resource_server_id: {
                value: cdktf.stringToHclTerraform(this._resourceServerId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataAuth0ResourceServer = DataAuth0ResourceServer;
