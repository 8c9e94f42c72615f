"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_credentials
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClientCredentials = exports.ClientCredentialsTlsClientAuthOutputReference = exports.ClientCredentialsTlsClientAuthCredentialsList = exports.ClientCredentialsTlsClientAuthCredentialsOutputReference = exports.ClientCredentialsSignedRequestObjectOutputReference = exports.ClientCredentialsSignedRequestObjectCredentialsList = exports.ClientCredentialsSignedRequestObjectCredentialsOutputReference = exports.ClientCredentialsSelfSignedTlsClientAuthOutputReference = exports.ClientCredentialsSelfSignedTlsClientAuthCredentialsList = exports.ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference = exports.ClientCredentialsPrivateKeyJwtOutputReference = exports.ClientCredentialsPrivateKeyJwtCredentialsList = exports.ClientCredentialsPrivateKeyJwtCredentialsOutputReference = void 0;
exports.clientCredentialsPrivateKeyJwtCredentialsToTerraform = clientCredentialsPrivateKeyJwtCredentialsToTerraform;
exports.clientCredentialsPrivateKeyJwtCredentialsToHclTerraform = clientCredentialsPrivateKeyJwtCredentialsToHclTerraform;
exports.clientCredentialsPrivateKeyJwtToTerraform = clientCredentialsPrivateKeyJwtToTerraform;
exports.clientCredentialsPrivateKeyJwtToHclTerraform = clientCredentialsPrivateKeyJwtToHclTerraform;
exports.clientCredentialsSelfSignedTlsClientAuthCredentialsToTerraform = clientCredentialsSelfSignedTlsClientAuthCredentialsToTerraform;
exports.clientCredentialsSelfSignedTlsClientAuthCredentialsToHclTerraform = clientCredentialsSelfSignedTlsClientAuthCredentialsToHclTerraform;
exports.clientCredentialsSelfSignedTlsClientAuthToTerraform = clientCredentialsSelfSignedTlsClientAuthToTerraform;
exports.clientCredentialsSelfSignedTlsClientAuthToHclTerraform = clientCredentialsSelfSignedTlsClientAuthToHclTerraform;
exports.clientCredentialsSignedRequestObjectCredentialsToTerraform = clientCredentialsSignedRequestObjectCredentialsToTerraform;
exports.clientCredentialsSignedRequestObjectCredentialsToHclTerraform = clientCredentialsSignedRequestObjectCredentialsToHclTerraform;
exports.clientCredentialsSignedRequestObjectToTerraform = clientCredentialsSignedRequestObjectToTerraform;
exports.clientCredentialsSignedRequestObjectToHclTerraform = clientCredentialsSignedRequestObjectToHclTerraform;
exports.clientCredentialsTlsClientAuthCredentialsToTerraform = clientCredentialsTlsClientAuthCredentialsToTerraform;
exports.clientCredentialsTlsClientAuthCredentialsToHclTerraform = clientCredentialsTlsClientAuthCredentialsToHclTerraform;
exports.clientCredentialsTlsClientAuthToTerraform = clientCredentialsTlsClientAuthToTerraform;
exports.clientCredentialsTlsClientAuthToHclTerraform = clientCredentialsTlsClientAuthToHclTerraform;
const cdktf = require("cdktf");
function clientCredentialsPrivateKeyJwtCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        algorithm: cdktf.stringToTerraform(struct.algorithm),
        credential_type: cdktf.stringToTerraform(struct.credentialType),
        expires_at: cdktf.stringToTerraform(struct.expiresAt),
        name: cdktf.stringToTerraform(struct.name),
        parse_expiry_from_cert: cdktf.booleanToTerraform(struct.parseExpiryFromCert),
        pem: cdktf.stringToTerraform(struct.pem),
    };
}
function clientCredentialsPrivateKeyJwtCredentialsToHclTerraform(struct) {
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
        credential_type: {
            value: cdktf.stringToHclTerraform(struct.credentialType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        expires_at: {
            value: cdktf.stringToHclTerraform(struct.expiresAt),
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
        parse_expiry_from_cert: {
            value: cdktf.booleanToHclTerraform(struct.parseExpiryFromCert),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
class ClientCredentialsPrivateKeyJwtCredentialsOutputReference extends cdktf.ComplexObject {
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
        if (this._algorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.algorithm = this._algorithm;
        }
        if (this._credentialType !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentialType = this._credentialType;
        }
        if (this._expiresAt !== undefined) {
            hasAnyValues = true;
            internalValueResult.expiresAt = this._expiresAt;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._parseExpiryFromCert !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseExpiryFromCert = this._parseExpiryFromCert;
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
            this.resolvableValue = undefined;
            this._algorithm = undefined;
            this._credentialType = undefined;
            this._expiresAt = undefined;
            this._name = undefined;
            this._parseExpiryFromCert = undefined;
            this._pem = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._algorithm = value.algorithm;
            this._credentialType = value.credentialType;
            this._expiresAt = value.expiresAt;
            this._name = value.name;
            this._parseExpiryFromCert = value.parseExpiryFromCert;
            this._pem = value.pem;
        }
    }
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    set algorithm(value) {
        this._algorithm = value;
    }
    resetAlgorithm() {
        this._algorithm = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get algorithmInput() {
        return this._algorithm;
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    set credentialType(value) {
        this._credentialType = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialTypeInput() {
        return this._credentialType;
    }
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    set expiresAt(value) {
        this._expiresAt = value;
    }
    resetExpiresAt() {
        this._expiresAt = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get expiresAtInput() {
        return this._expiresAt;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // key_id - computed: true, optional: false, required: false
    get keyId() {
        return this.getStringAttribute('key_id');
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
    get parseExpiryFromCert() {
        return this.getBooleanAttribute('parse_expiry_from_cert');
    }
    set parseExpiryFromCert(value) {
        this._parseExpiryFromCert = value;
    }
    resetParseExpiryFromCert() {
        this._parseExpiryFromCert = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get parseExpiryFromCertInput() {
        return this._parseExpiryFromCert;
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
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.ClientCredentialsPrivateKeyJwtCredentialsOutputReference = ClientCredentialsPrivateKeyJwtCredentialsOutputReference;
class ClientCredentialsPrivateKeyJwtCredentialsList extends cdktf.ComplexList {
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
        return new ClientCredentialsPrivateKeyJwtCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ClientCredentialsPrivateKeyJwtCredentialsList = ClientCredentialsPrivateKeyJwtCredentialsList;
function clientCredentialsPrivateKeyJwtToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        credentials: cdktf.listMapper(clientCredentialsPrivateKeyJwtCredentialsToTerraform, true)(struct.credentials),
    };
}
function clientCredentialsPrivateKeyJwtToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        credentials: {
            value: cdktf.listMapperHcl(clientCredentialsPrivateKeyJwtCredentialsToHclTerraform, true)(struct.credentials),
            isBlock: true,
            type: "list",
            storageClassType: "ClientCredentialsPrivateKeyJwtCredentialsList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientCredentialsPrivateKeyJwtOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // credentials - computed: false, optional: false, required: true
        this._credentials = new ClientCredentialsPrivateKeyJwtCredentialsList(this, "credentials", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._credentials?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentials = this._credentials?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._credentials.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._credentials.internalValue = value.credentials;
        }
    }
    get credentials() {
        return this._credentials;
    }
    putCredentials(value) {
        this._credentials.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialsInput() {
        return this._credentials.internalValue;
    }
}
exports.ClientCredentialsPrivateKeyJwtOutputReference = ClientCredentialsPrivateKeyJwtOutputReference;
function clientCredentialsSelfSignedTlsClientAuthCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        credential_type: cdktf.stringToTerraform(struct.credentialType),
        name: cdktf.stringToTerraform(struct.name),
        pem: cdktf.stringToTerraform(struct.pem),
    };
}
function clientCredentialsSelfSignedTlsClientAuthCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        credential_type: {
            value: cdktf.stringToHclTerraform(struct.credentialType),
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
class ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference extends cdktf.ComplexObject {
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
        if (this._credentialType !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentialType = this._credentialType;
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
            this.resolvableValue = undefined;
            this._credentialType = undefined;
            this._name = undefined;
            this._pem = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._credentialType = value.credentialType;
            this._name = value.name;
            this._pem = value.pem;
        }
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    set credentialType(value) {
        this._credentialType = value;
    }
    resetCredentialType() {
        this._credentialType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get credentialTypeInput() {
        return this._credentialType;
    }
    // expires_at - computed: true, optional: false, required: false
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
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
    // thumbprint_sha256 - computed: true, optional: false, required: false
    get thumbprintSha256() {
        return this.getStringAttribute('thumbprint_sha256');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference = ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference;
class ClientCredentialsSelfSignedTlsClientAuthCredentialsList extends cdktf.ComplexList {
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
        return new ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ClientCredentialsSelfSignedTlsClientAuthCredentialsList = ClientCredentialsSelfSignedTlsClientAuthCredentialsList;
function clientCredentialsSelfSignedTlsClientAuthToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        credentials: cdktf.listMapper(clientCredentialsSelfSignedTlsClientAuthCredentialsToTerraform, true)(struct.credentials),
    };
}
function clientCredentialsSelfSignedTlsClientAuthToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        credentials: {
            value: cdktf.listMapperHcl(clientCredentialsSelfSignedTlsClientAuthCredentialsToHclTerraform, true)(struct.credentials),
            isBlock: true,
            type: "list",
            storageClassType: "ClientCredentialsSelfSignedTlsClientAuthCredentialsList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientCredentialsSelfSignedTlsClientAuthOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // credentials - computed: false, optional: false, required: true
        this._credentials = new ClientCredentialsSelfSignedTlsClientAuthCredentialsList(this, "credentials", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._credentials?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentials = this._credentials?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._credentials.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._credentials.internalValue = value.credentials;
        }
    }
    get credentials() {
        return this._credentials;
    }
    putCredentials(value) {
        this._credentials.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialsInput() {
        return this._credentials.internalValue;
    }
}
exports.ClientCredentialsSelfSignedTlsClientAuthOutputReference = ClientCredentialsSelfSignedTlsClientAuthOutputReference;
function clientCredentialsSignedRequestObjectCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        algorithm: cdktf.stringToTerraform(struct.algorithm),
        credential_type: cdktf.stringToTerraform(struct.credentialType),
        expires_at: cdktf.stringToTerraform(struct.expiresAt),
        name: cdktf.stringToTerraform(struct.name),
        parse_expiry_from_cert: cdktf.booleanToTerraform(struct.parseExpiryFromCert),
        pem: cdktf.stringToTerraform(struct.pem),
    };
}
function clientCredentialsSignedRequestObjectCredentialsToHclTerraform(struct) {
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
        credential_type: {
            value: cdktf.stringToHclTerraform(struct.credentialType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        expires_at: {
            value: cdktf.stringToHclTerraform(struct.expiresAt),
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
        parse_expiry_from_cert: {
            value: cdktf.booleanToHclTerraform(struct.parseExpiryFromCert),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
class ClientCredentialsSignedRequestObjectCredentialsOutputReference extends cdktf.ComplexObject {
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
        if (this._algorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.algorithm = this._algorithm;
        }
        if (this._credentialType !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentialType = this._credentialType;
        }
        if (this._expiresAt !== undefined) {
            hasAnyValues = true;
            internalValueResult.expiresAt = this._expiresAt;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._parseExpiryFromCert !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseExpiryFromCert = this._parseExpiryFromCert;
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
            this.resolvableValue = undefined;
            this._algorithm = undefined;
            this._credentialType = undefined;
            this._expiresAt = undefined;
            this._name = undefined;
            this._parseExpiryFromCert = undefined;
            this._pem = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._algorithm = value.algorithm;
            this._credentialType = value.credentialType;
            this._expiresAt = value.expiresAt;
            this._name = value.name;
            this._parseExpiryFromCert = value.parseExpiryFromCert;
            this._pem = value.pem;
        }
    }
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    set algorithm(value) {
        this._algorithm = value;
    }
    resetAlgorithm() {
        this._algorithm = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get algorithmInput() {
        return this._algorithm;
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    set credentialType(value) {
        this._credentialType = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialTypeInput() {
        return this._credentialType;
    }
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    set expiresAt(value) {
        this._expiresAt = value;
    }
    resetExpiresAt() {
        this._expiresAt = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get expiresAtInput() {
        return this._expiresAt;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // key_id - computed: true, optional: false, required: false
    get keyId() {
        return this.getStringAttribute('key_id');
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
    get parseExpiryFromCert() {
        return this.getBooleanAttribute('parse_expiry_from_cert');
    }
    set parseExpiryFromCert(value) {
        this._parseExpiryFromCert = value;
    }
    resetParseExpiryFromCert() {
        this._parseExpiryFromCert = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get parseExpiryFromCertInput() {
        return this._parseExpiryFromCert;
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
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.ClientCredentialsSignedRequestObjectCredentialsOutputReference = ClientCredentialsSignedRequestObjectCredentialsOutputReference;
class ClientCredentialsSignedRequestObjectCredentialsList extends cdktf.ComplexList {
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
        return new ClientCredentialsSignedRequestObjectCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ClientCredentialsSignedRequestObjectCredentialsList = ClientCredentialsSignedRequestObjectCredentialsList;
function clientCredentialsSignedRequestObjectToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        required: cdktf.booleanToTerraform(struct.required),
        credentials: cdktf.listMapper(clientCredentialsSignedRequestObjectCredentialsToTerraform, true)(struct.credentials),
    };
}
function clientCredentialsSignedRequestObjectToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        required: {
            value: cdktf.booleanToHclTerraform(struct.required),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        credentials: {
            value: cdktf.listMapperHcl(clientCredentialsSignedRequestObjectCredentialsToHclTerraform, true)(struct.credentials),
            isBlock: true,
            type: "list",
            storageClassType: "ClientCredentialsSignedRequestObjectCredentialsList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientCredentialsSignedRequestObjectOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // credentials - computed: false, optional: false, required: true
        this._credentials = new ClientCredentialsSignedRequestObjectCredentialsList(this, "credentials", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._required !== undefined) {
            hasAnyValues = true;
            internalValueResult.required = this._required;
        }
        if (this._credentials?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentials = this._credentials?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._required = undefined;
            this._credentials.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._required = value.required;
            this._credentials.internalValue = value.credentials;
        }
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
    get credentials() {
        return this._credentials;
    }
    putCredentials(value) {
        this._credentials.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialsInput() {
        return this._credentials.internalValue;
    }
}
exports.ClientCredentialsSignedRequestObjectOutputReference = ClientCredentialsSignedRequestObjectOutputReference;
function clientCredentialsTlsClientAuthCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        credential_type: cdktf.stringToTerraform(struct.credentialType),
        name: cdktf.stringToTerraform(struct.name),
        pem: cdktf.stringToTerraform(struct.pem),
        subject_dn: cdktf.stringToTerraform(struct.subjectDn),
    };
}
function clientCredentialsTlsClientAuthCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        credential_type: {
            value: cdktf.stringToHclTerraform(struct.credentialType),
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
        subject_dn: {
            value: cdktf.stringToHclTerraform(struct.subjectDn),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientCredentialsTlsClientAuthCredentialsOutputReference extends cdktf.ComplexObject {
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
        if (this._credentialType !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentialType = this._credentialType;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._pem !== undefined) {
            hasAnyValues = true;
            internalValueResult.pem = this._pem;
        }
        if (this._subjectDn !== undefined) {
            hasAnyValues = true;
            internalValueResult.subjectDn = this._subjectDn;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._credentialType = undefined;
            this._name = undefined;
            this._pem = undefined;
            this._subjectDn = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._credentialType = value.credentialType;
            this._name = value.name;
            this._pem = value.pem;
            this._subjectDn = value.subjectDn;
        }
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    set credentialType(value) {
        this._credentialType = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialTypeInput() {
        return this._credentialType;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
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
    resetPem() {
        this._pem = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get pemInput() {
        return this._pem;
    }
    get subjectDn() {
        return this.getStringAttribute('subject_dn');
    }
    set subjectDn(value) {
        this._subjectDn = value;
    }
    resetSubjectDn() {
        this._subjectDn = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get subjectDnInput() {
        return this._subjectDn;
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.ClientCredentialsTlsClientAuthCredentialsOutputReference = ClientCredentialsTlsClientAuthCredentialsOutputReference;
class ClientCredentialsTlsClientAuthCredentialsList extends cdktf.ComplexList {
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
        return new ClientCredentialsTlsClientAuthCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ClientCredentialsTlsClientAuthCredentialsList = ClientCredentialsTlsClientAuthCredentialsList;
function clientCredentialsTlsClientAuthToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        credentials: cdktf.listMapper(clientCredentialsTlsClientAuthCredentialsToTerraform, true)(struct.credentials),
    };
}
function clientCredentialsTlsClientAuthToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        credentials: {
            value: cdktf.listMapperHcl(clientCredentialsTlsClientAuthCredentialsToHclTerraform, true)(struct.credentials),
            isBlock: true,
            type: "list",
            storageClassType: "ClientCredentialsTlsClientAuthCredentialsList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientCredentialsTlsClientAuthOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // credentials - computed: false, optional: false, required: true
        this._credentials = new ClientCredentialsTlsClientAuthCredentialsList(this, "credentials", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._credentials?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentials = this._credentials?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._credentials.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._credentials.internalValue = value.credentials;
        }
    }
    get credentials() {
        return this._credentials;
    }
    putCredentials(value) {
        this._credentials.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get credentialsInput() {
        return this._credentials.internalValue;
    }
}
exports.ClientCredentialsTlsClientAuthOutputReference = ClientCredentialsTlsClientAuthOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_credentials auth0_client_credentials}
*/
class ClientCredentials extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0_client_credentials"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ClientCredentials resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ClientCredentials to import
    * @param importFromId The id of the existing ClientCredentials that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_credentials#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ClientCredentials to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_client_credentials", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_credentials auth0_client_credentials} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ClientCredentialsConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'auth0_client_credentials',
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
        // private_key_jwt - computed: false, optional: true, required: false
        this._privateKeyJwt = new ClientCredentialsPrivateKeyJwtOutputReference(this, "private_key_jwt");
        // self_signed_tls_client_auth - computed: false, optional: true, required: false
        this._selfSignedTlsClientAuth = new ClientCredentialsSelfSignedTlsClientAuthOutputReference(this, "self_signed_tls_client_auth");
        // signed_request_object - computed: false, optional: true, required: false
        this._signedRequestObject = new ClientCredentialsSignedRequestObjectOutputReference(this, "signed_request_object");
        // tls_client_auth - computed: false, optional: true, required: false
        this._tlsClientAuth = new ClientCredentialsTlsClientAuthOutputReference(this, "tls_client_auth");
        this._authenticationMethod = config.authenticationMethod;
        this._clientId = config.clientId;
        this._clientSecret = config.clientSecret;
        this._id = config.id;
        this._privateKeyJwt.internalValue = config.privateKeyJwt;
        this._selfSignedTlsClientAuth.internalValue = config.selfSignedTlsClientAuth;
        this._signedRequestObject.internalValue = config.signedRequestObject;
        this._tlsClientAuth.internalValue = config.tlsClientAuth;
    }
    get authenticationMethod() {
        return this.getStringAttribute('authentication_method');
    }
    set authenticationMethod(value) {
        this._authenticationMethod = value;
    }
    resetAuthenticationMethod() {
        this._authenticationMethod = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authenticationMethodInput() {
        return this._authenticationMethod;
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
    get clientSecret() {
        return this.getStringAttribute('client_secret');
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
    get privateKeyJwt() {
        return this._privateKeyJwt;
    }
    putPrivateKeyJwt(value) {
        this._privateKeyJwt.internalValue = value;
    }
    resetPrivateKeyJwt() {
        this._privateKeyJwt.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get privateKeyJwtInput() {
        return this._privateKeyJwt.internalValue;
    }
    get selfSignedTlsClientAuth() {
        return this._selfSignedTlsClientAuth;
    }
    putSelfSignedTlsClientAuth(value) {
        this._selfSignedTlsClientAuth.internalValue = value;
    }
    resetSelfSignedTlsClientAuth() {
        this._selfSignedTlsClientAuth.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get selfSignedTlsClientAuthInput() {
        return this._selfSignedTlsClientAuth.internalValue;
    }
    get signedRequestObject() {
        return this._signedRequestObject;
    }
    putSignedRequestObject(value) {
        this._signedRequestObject.internalValue = value;
    }
    resetSignedRequestObject() {
        this._signedRequestObject.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signedRequestObjectInput() {
        return this._signedRequestObject.internalValue;
    }
    get tlsClientAuth() {
        return this._tlsClientAuth;
    }
    putTlsClientAuth(value) {
        this._tlsClientAuth.internalValue = value;
    }
    resetTlsClientAuth() {
        this._tlsClientAuth.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsClientAuthInput() {
        return this._tlsClientAuth.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            authentication_method: cdktf.stringToTerraform(this._authenticationMethod),
            client_id: cdktf.stringToTerraform(this._clientId),
            client_secret: cdktf.stringToTerraform(this._clientSecret),
            id: cdktf.stringToTerraform(this._id),
            private_key_jwt: clientCredentialsPrivateKeyJwtToTerraform(this._privateKeyJwt.internalValue),
            self_signed_tls_client_auth: clientCredentialsSelfSignedTlsClientAuthToTerraform(this._selfSignedTlsClientAuth.internalValue),
            signed_request_object: clientCredentialsSignedRequestObjectToTerraform(this._signedRequestObject.internalValue),
            tls_client_auth: clientCredentialsTlsClientAuthToTerraform(this._tlsClientAuth.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            authentication_method: {
                value: cdktf.stringToHclTerraform(this._authenticationMethod),
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
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_jwt: {
                value: clientCredentialsPrivateKeyJwtToHclTerraform(this._privateKeyJwt.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientCredentialsPrivateKeyJwtList",
            },
            self_signed_tls_client_auth: {
                value: clientCredentialsSelfSignedTlsClientAuthToHclTerraform(this._selfSignedTlsClientAuth.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientCredentialsSelfSignedTlsClientAuthList",
            },
            signed_request_object: {
                value: clientCredentialsSignedRequestObjectToHclTerraform(this._signedRequestObject.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientCredentialsSignedRequestObjectList",
            },
            tls_client_auth: {
                value: clientCredentialsTlsClientAuthToHclTerraform(this._tlsClientAuth.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientCredentialsTlsClientAuthList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ClientCredentials = ClientCredentials;
