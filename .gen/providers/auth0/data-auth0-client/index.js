"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataAuth0ClientTokenQuotaClientCredentialsList = exports.DataAuth0ClientTokenQuotaClientCredentialsOutputReference = exports.DataAuth0ClientTokenExchangeList = exports.DataAuth0ClientTokenExchangeOutputReference = exports.DataAuth0ClientSignedRequestObjectList = exports.DataAuth0ClientSignedRequestObjectOutputReference = exports.DataAuth0ClientSignedRequestObjectCredentialsList = exports.DataAuth0ClientSignedRequestObjectCredentialsOutputReference = exports.DataAuth0ClientSessionTransferList = exports.DataAuth0ClientSessionTransferOutputReference = exports.DataAuth0ClientRefreshTokenList = exports.DataAuth0ClientRefreshTokenOutputReference = exports.DataAuth0ClientRefreshTokenPoliciesList = exports.DataAuth0ClientRefreshTokenPoliciesOutputReference = exports.DataAuth0ClientOidcLogoutList = exports.DataAuth0ClientOidcLogoutOutputReference = exports.DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList = exports.DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference = exports.DataAuth0ClientNativeSocialLoginList = exports.DataAuth0ClientNativeSocialLoginOutputReference = exports.DataAuth0ClientNativeSocialLoginGoogleList = exports.DataAuth0ClientNativeSocialLoginGoogleOutputReference = exports.DataAuth0ClientNativeSocialLoginFacebookList = exports.DataAuth0ClientNativeSocialLoginFacebookOutputReference = exports.DataAuth0ClientNativeSocialLoginAppleList = exports.DataAuth0ClientNativeSocialLoginAppleOutputReference = exports.DataAuth0ClientMobileList = exports.DataAuth0ClientMobileOutputReference = exports.DataAuth0ClientMobileIosList = exports.DataAuth0ClientMobileIosOutputReference = exports.DataAuth0ClientMobileAndroidList = exports.DataAuth0ClientMobileAndroidOutputReference = exports.DataAuth0ClientJwtConfigurationList = exports.DataAuth0ClientJwtConfigurationOutputReference = exports.DataAuth0ClientDefaultOrganizationList = exports.DataAuth0ClientDefaultOrganizationOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsList = exports.DataAuth0ClientClientAuthenticationMethodsOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList = exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList = exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList = exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList = exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList = exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference = exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList = exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference = void 0;
exports.DataAuth0Client = exports.DataAuth0ClientTokenQuotaList = exports.DataAuth0ClientTokenQuotaOutputReference = void 0;
exports.dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToTerraform = dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToHclTerraform = dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToHclTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToTerraform = dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToHclTerraform = dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToHclTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToTerraform = dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToHclTerraform = dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToHclTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToTerraform = dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToHclTerraform = dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToHclTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToTerraform = dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToHclTerraform = dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToHclTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToTerraform = dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToHclTerraform = dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToHclTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsToTerraform = dataAuth0ClientClientAuthenticationMethodsToTerraform;
exports.dataAuth0ClientClientAuthenticationMethodsToHclTerraform = dataAuth0ClientClientAuthenticationMethodsToHclTerraform;
exports.dataAuth0ClientDefaultOrganizationToTerraform = dataAuth0ClientDefaultOrganizationToTerraform;
exports.dataAuth0ClientDefaultOrganizationToHclTerraform = dataAuth0ClientDefaultOrganizationToHclTerraform;
exports.dataAuth0ClientJwtConfigurationToTerraform = dataAuth0ClientJwtConfigurationToTerraform;
exports.dataAuth0ClientJwtConfigurationToHclTerraform = dataAuth0ClientJwtConfigurationToHclTerraform;
exports.dataAuth0ClientMobileAndroidToTerraform = dataAuth0ClientMobileAndroidToTerraform;
exports.dataAuth0ClientMobileAndroidToHclTerraform = dataAuth0ClientMobileAndroidToHclTerraform;
exports.dataAuth0ClientMobileIosToTerraform = dataAuth0ClientMobileIosToTerraform;
exports.dataAuth0ClientMobileIosToHclTerraform = dataAuth0ClientMobileIosToHclTerraform;
exports.dataAuth0ClientMobileToTerraform = dataAuth0ClientMobileToTerraform;
exports.dataAuth0ClientMobileToHclTerraform = dataAuth0ClientMobileToHclTerraform;
exports.dataAuth0ClientNativeSocialLoginAppleToTerraform = dataAuth0ClientNativeSocialLoginAppleToTerraform;
exports.dataAuth0ClientNativeSocialLoginAppleToHclTerraform = dataAuth0ClientNativeSocialLoginAppleToHclTerraform;
exports.dataAuth0ClientNativeSocialLoginFacebookToTerraform = dataAuth0ClientNativeSocialLoginFacebookToTerraform;
exports.dataAuth0ClientNativeSocialLoginFacebookToHclTerraform = dataAuth0ClientNativeSocialLoginFacebookToHclTerraform;
exports.dataAuth0ClientNativeSocialLoginGoogleToTerraform = dataAuth0ClientNativeSocialLoginGoogleToTerraform;
exports.dataAuth0ClientNativeSocialLoginGoogleToHclTerraform = dataAuth0ClientNativeSocialLoginGoogleToHclTerraform;
exports.dataAuth0ClientNativeSocialLoginToTerraform = dataAuth0ClientNativeSocialLoginToTerraform;
exports.dataAuth0ClientNativeSocialLoginToHclTerraform = dataAuth0ClientNativeSocialLoginToHclTerraform;
exports.dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToTerraform = dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToTerraform;
exports.dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform = dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform;
exports.dataAuth0ClientOidcLogoutToTerraform = dataAuth0ClientOidcLogoutToTerraform;
exports.dataAuth0ClientOidcLogoutToHclTerraform = dataAuth0ClientOidcLogoutToHclTerraform;
exports.dataAuth0ClientRefreshTokenPoliciesToTerraform = dataAuth0ClientRefreshTokenPoliciesToTerraform;
exports.dataAuth0ClientRefreshTokenPoliciesToHclTerraform = dataAuth0ClientRefreshTokenPoliciesToHclTerraform;
exports.dataAuth0ClientRefreshTokenToTerraform = dataAuth0ClientRefreshTokenToTerraform;
exports.dataAuth0ClientRefreshTokenToHclTerraform = dataAuth0ClientRefreshTokenToHclTerraform;
exports.dataAuth0ClientSessionTransferToTerraform = dataAuth0ClientSessionTransferToTerraform;
exports.dataAuth0ClientSessionTransferToHclTerraform = dataAuth0ClientSessionTransferToHclTerraform;
exports.dataAuth0ClientSignedRequestObjectCredentialsToTerraform = dataAuth0ClientSignedRequestObjectCredentialsToTerraform;
exports.dataAuth0ClientSignedRequestObjectCredentialsToHclTerraform = dataAuth0ClientSignedRequestObjectCredentialsToHclTerraform;
exports.dataAuth0ClientSignedRequestObjectToTerraform = dataAuth0ClientSignedRequestObjectToTerraform;
exports.dataAuth0ClientSignedRequestObjectToHclTerraform = dataAuth0ClientSignedRequestObjectToHclTerraform;
exports.dataAuth0ClientTokenExchangeToTerraform = dataAuth0ClientTokenExchangeToTerraform;
exports.dataAuth0ClientTokenExchangeToHclTerraform = dataAuth0ClientTokenExchangeToHclTerraform;
exports.dataAuth0ClientTokenQuotaClientCredentialsToTerraform = dataAuth0ClientTokenQuotaClientCredentialsToTerraform;
exports.dataAuth0ClientTokenQuotaClientCredentialsToHclTerraform = dataAuth0ClientTokenQuotaClientCredentialsToHclTerraform;
exports.dataAuth0ClientTokenQuotaToTerraform = dataAuth0ClientTokenQuotaToTerraform;
exports.dataAuth0ClientTokenQuotaToHclTerraform = dataAuth0ClientTokenQuotaToHclTerraform;
const cdktf = require("cdktf");
function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference extends cdktf.ComplexObject {
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
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // credential_type - computed: true, optional: false, required: false
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    // expires_at - computed: true, optional: false, required: false
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // key_id - computed: true, optional: false, required: false
    get keyId() {
        return this.getStringAttribute('key_id');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference = DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference;
class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList = DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList;
function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // credentials - computed: true, optional: false, required: false
        this._credentials = new DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList(this, "credentials", false);
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
    get credentials() {
        return this._credentials;
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference = DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference;
class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList = DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList;
function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference extends cdktf.ComplexObject {
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
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // credential_type - computed: true, optional: false, required: false
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference = DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference;
class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList = DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList;
function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // credentials - computed: true, optional: false, required: false
        this._credentials = new DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList(this, "credentials", false);
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
    get credentials() {
        return this._credentials;
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference = DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference;
class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList = DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList;
function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference extends cdktf.ComplexObject {
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
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // credential_type - computed: true, optional: false, required: false
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // subject_dn - computed: true, optional: false, required: false
    get subjectDn() {
        return this.getStringAttribute('subject_dn');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference = DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference;
class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList = DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList;
function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // credentials - computed: true, optional: false, required: false
        this._credentials = new DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList(this, "credentials", false);
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
    get credentials() {
        return this._credentials;
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference = DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference;
class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList = DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList;
function dataAuth0ClientClientAuthenticationMethodsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientClientAuthenticationMethodsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientClientAuthenticationMethodsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // private_key_jwt - computed: true, optional: false, required: false
        this._privateKeyJwt = new DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList(this, "private_key_jwt", true);
        // self_signed_tls_client_auth - computed: true, optional: false, required: false
        this._selfSignedTlsClientAuth = new DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList(this, "self_signed_tls_client_auth", true);
        // tls_client_auth - computed: true, optional: false, required: false
        this._tlsClientAuth = new DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList(this, "tls_client_auth", true);
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
    get privateKeyJwt() {
        return this._privateKeyJwt;
    }
    get selfSignedTlsClientAuth() {
        return this._selfSignedTlsClientAuth;
    }
    get tlsClientAuth() {
        return this._tlsClientAuth;
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsOutputReference = DataAuth0ClientClientAuthenticationMethodsOutputReference;
class DataAuth0ClientClientAuthenticationMethodsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientClientAuthenticationMethodsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientClientAuthenticationMethodsList = DataAuth0ClientClientAuthenticationMethodsList;
function dataAuth0ClientDefaultOrganizationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientDefaultOrganizationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientDefaultOrganizationOutputReference extends cdktf.ComplexObject {
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
    // flows - computed: true, optional: false, required: false
    get flows() {
        return this.getListAttribute('flows');
    }
    // organization_id - computed: true, optional: false, required: false
    get organizationId() {
        return this.getStringAttribute('organization_id');
    }
}
exports.DataAuth0ClientDefaultOrganizationOutputReference = DataAuth0ClientDefaultOrganizationOutputReference;
class DataAuth0ClientDefaultOrganizationList extends cdktf.ComplexList {
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
        return new DataAuth0ClientDefaultOrganizationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientDefaultOrganizationList = DataAuth0ClientDefaultOrganizationList;
function dataAuth0ClientJwtConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientJwtConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientJwtConfigurationOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // scopes - computed: true, optional: false, required: false
        this._scopes = new cdktf.StringMap(this, "scopes");
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
    // alg - computed: true, optional: false, required: false
    get alg() {
        return this.getStringAttribute('alg');
    }
    // lifetime_in_seconds - computed: true, optional: false, required: false
    get lifetimeInSeconds() {
        return this.getNumberAttribute('lifetime_in_seconds');
    }
    get scopes() {
        return this._scopes;
    }
    // secret_encoded - computed: true, optional: false, required: false
    get secretEncoded() {
        return this.getBooleanAttribute('secret_encoded');
    }
}
exports.DataAuth0ClientJwtConfigurationOutputReference = DataAuth0ClientJwtConfigurationOutputReference;
class DataAuth0ClientJwtConfigurationList extends cdktf.ComplexList {
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
        return new DataAuth0ClientJwtConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientJwtConfigurationList = DataAuth0ClientJwtConfigurationList;
function dataAuth0ClientMobileAndroidToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientMobileAndroidToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientMobileAndroidOutputReference extends cdktf.ComplexObject {
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
    // app_package_name - computed: true, optional: false, required: false
    get appPackageName() {
        return this.getStringAttribute('app_package_name');
    }
    // sha256_cert_fingerprints - computed: true, optional: false, required: false
    get sha256CertFingerprints() {
        return this.getListAttribute('sha256_cert_fingerprints');
    }
}
exports.DataAuth0ClientMobileAndroidOutputReference = DataAuth0ClientMobileAndroidOutputReference;
class DataAuth0ClientMobileAndroidList extends cdktf.ComplexList {
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
        return new DataAuth0ClientMobileAndroidOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientMobileAndroidList = DataAuth0ClientMobileAndroidList;
function dataAuth0ClientMobileIosToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientMobileIosToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientMobileIosOutputReference extends cdktf.ComplexObject {
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
    // app_bundle_identifier - computed: true, optional: false, required: false
    get appBundleIdentifier() {
        return this.getStringAttribute('app_bundle_identifier');
    }
    // team_id - computed: true, optional: false, required: false
    get teamId() {
        return this.getStringAttribute('team_id');
    }
}
exports.DataAuth0ClientMobileIosOutputReference = DataAuth0ClientMobileIosOutputReference;
class DataAuth0ClientMobileIosList extends cdktf.ComplexList {
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
        return new DataAuth0ClientMobileIosOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientMobileIosList = DataAuth0ClientMobileIosList;
function dataAuth0ClientMobileToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientMobileToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientMobileOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // android - computed: true, optional: false, required: false
        this._android = new DataAuth0ClientMobileAndroidList(this, "android", false);
        // ios - computed: true, optional: false, required: false
        this._ios = new DataAuth0ClientMobileIosList(this, "ios", false);
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
    get android() {
        return this._android;
    }
    get ios() {
        return this._ios;
    }
}
exports.DataAuth0ClientMobileOutputReference = DataAuth0ClientMobileOutputReference;
class DataAuth0ClientMobileList extends cdktf.ComplexList {
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
        return new DataAuth0ClientMobileOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientMobileList = DataAuth0ClientMobileList;
function dataAuth0ClientNativeSocialLoginAppleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientNativeSocialLoginAppleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientNativeSocialLoginAppleOutputReference extends cdktf.ComplexObject {
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
    // enabled - computed: true, optional: false, required: false
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
}
exports.DataAuth0ClientNativeSocialLoginAppleOutputReference = DataAuth0ClientNativeSocialLoginAppleOutputReference;
class DataAuth0ClientNativeSocialLoginAppleList extends cdktf.ComplexList {
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
        return new DataAuth0ClientNativeSocialLoginAppleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientNativeSocialLoginAppleList = DataAuth0ClientNativeSocialLoginAppleList;
function dataAuth0ClientNativeSocialLoginFacebookToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientNativeSocialLoginFacebookToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientNativeSocialLoginFacebookOutputReference extends cdktf.ComplexObject {
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
    // enabled - computed: true, optional: false, required: false
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
}
exports.DataAuth0ClientNativeSocialLoginFacebookOutputReference = DataAuth0ClientNativeSocialLoginFacebookOutputReference;
class DataAuth0ClientNativeSocialLoginFacebookList extends cdktf.ComplexList {
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
        return new DataAuth0ClientNativeSocialLoginFacebookOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientNativeSocialLoginFacebookList = DataAuth0ClientNativeSocialLoginFacebookList;
function dataAuth0ClientNativeSocialLoginGoogleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientNativeSocialLoginGoogleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientNativeSocialLoginGoogleOutputReference extends cdktf.ComplexObject {
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
    // enabled - computed: true, optional: false, required: false
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
}
exports.DataAuth0ClientNativeSocialLoginGoogleOutputReference = DataAuth0ClientNativeSocialLoginGoogleOutputReference;
class DataAuth0ClientNativeSocialLoginGoogleList extends cdktf.ComplexList {
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
        return new DataAuth0ClientNativeSocialLoginGoogleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientNativeSocialLoginGoogleList = DataAuth0ClientNativeSocialLoginGoogleList;
function dataAuth0ClientNativeSocialLoginToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientNativeSocialLoginToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientNativeSocialLoginOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // apple - computed: true, optional: false, required: false
        this._apple = new DataAuth0ClientNativeSocialLoginAppleList(this, "apple", false);
        // facebook - computed: true, optional: false, required: false
        this._facebook = new DataAuth0ClientNativeSocialLoginFacebookList(this, "facebook", false);
        // google - computed: true, optional: false, required: false
        this._google = new DataAuth0ClientNativeSocialLoginGoogleList(this, "google", false);
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
    get apple() {
        return this._apple;
    }
    get facebook() {
        return this._facebook;
    }
    get google() {
        return this._google;
    }
}
exports.DataAuth0ClientNativeSocialLoginOutputReference = DataAuth0ClientNativeSocialLoginOutputReference;
class DataAuth0ClientNativeSocialLoginList extends cdktf.ComplexList {
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
        return new DataAuth0ClientNativeSocialLoginOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientNativeSocialLoginList = DataAuth0ClientNativeSocialLoginList;
function dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference extends cdktf.ComplexObject {
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
    // mode - computed: true, optional: false, required: false
    get mode() {
        return this.getStringAttribute('mode');
    }
    // selected_initiators - computed: true, optional: false, required: false
    get selectedInitiators() {
        return cdktf.Fn.tolist(this.getListAttribute('selected_initiators'));
    }
}
exports.DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference = DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference;
class DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList = DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList;
function dataAuth0ClientOidcLogoutToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientOidcLogoutToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientOidcLogoutOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // backchannel_logout_initiators - computed: true, optional: false, required: false
        this._backchannelLogoutInitiators = new DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList(this, "backchannel_logout_initiators", false);
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
    get backchannelLogoutInitiators() {
        return this._backchannelLogoutInitiators;
    }
    // backchannel_logout_urls - computed: true, optional: false, required: false
    get backchannelLogoutUrls() {
        return cdktf.Fn.tolist(this.getListAttribute('backchannel_logout_urls'));
    }
}
exports.DataAuth0ClientOidcLogoutOutputReference = DataAuth0ClientOidcLogoutOutputReference;
class DataAuth0ClientOidcLogoutList extends cdktf.ComplexList {
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
        return new DataAuth0ClientOidcLogoutOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientOidcLogoutList = DataAuth0ClientOidcLogoutList;
function dataAuth0ClientRefreshTokenPoliciesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientRefreshTokenPoliciesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientRefreshTokenPoliciesOutputReference extends cdktf.ComplexObject {
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
    // audience - computed: true, optional: false, required: false
    get audience() {
        return this.getStringAttribute('audience');
    }
    // scope - computed: true, optional: false, required: false
    get scope() {
        return this.getListAttribute('scope');
    }
}
exports.DataAuth0ClientRefreshTokenPoliciesOutputReference = DataAuth0ClientRefreshTokenPoliciesOutputReference;
class DataAuth0ClientRefreshTokenPoliciesList extends cdktf.ComplexList {
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
        return new DataAuth0ClientRefreshTokenPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientRefreshTokenPoliciesList = DataAuth0ClientRefreshTokenPoliciesList;
function dataAuth0ClientRefreshTokenToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientRefreshTokenToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientRefreshTokenOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // policies - computed: true, optional: false, required: false
        this._policies = new DataAuth0ClientRefreshTokenPoliciesList(this, "policies", true);
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
    // expiration_type - computed: true, optional: false, required: false
    get expirationType() {
        return this.getStringAttribute('expiration_type');
    }
    // idle_token_lifetime - computed: true, optional: false, required: false
    get idleTokenLifetime() {
        return this.getNumberAttribute('idle_token_lifetime');
    }
    // infinite_idle_token_lifetime - computed: true, optional: false, required: false
    get infiniteIdleTokenLifetime() {
        return this.getBooleanAttribute('infinite_idle_token_lifetime');
    }
    // infinite_token_lifetime - computed: true, optional: false, required: false
    get infiniteTokenLifetime() {
        return this.getBooleanAttribute('infinite_token_lifetime');
    }
    // leeway - computed: true, optional: false, required: false
    get leeway() {
        return this.getNumberAttribute('leeway');
    }
    get policies() {
        return this._policies;
    }
    // rotation_type - computed: true, optional: false, required: false
    get rotationType() {
        return this.getStringAttribute('rotation_type');
    }
    // token_lifetime - computed: true, optional: false, required: false
    get tokenLifetime() {
        return this.getNumberAttribute('token_lifetime');
    }
}
exports.DataAuth0ClientRefreshTokenOutputReference = DataAuth0ClientRefreshTokenOutputReference;
class DataAuth0ClientRefreshTokenList extends cdktf.ComplexList {
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
        return new DataAuth0ClientRefreshTokenOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientRefreshTokenList = DataAuth0ClientRefreshTokenList;
function dataAuth0ClientSessionTransferToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientSessionTransferToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientSessionTransferOutputReference extends cdktf.ComplexObject {
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
    // allow_refresh_token - computed: true, optional: false, required: false
    get allowRefreshToken() {
        return this.getBooleanAttribute('allow_refresh_token');
    }
    // allowed_authentication_methods - computed: true, optional: false, required: false
    get allowedAuthenticationMethods() {
        return cdktf.Fn.tolist(this.getListAttribute('allowed_authentication_methods'));
    }
    // can_create_session_transfer_token - computed: true, optional: false, required: false
    get canCreateSessionTransferToken() {
        return this.getBooleanAttribute('can_create_session_transfer_token');
    }
    // enforce_device_binding - computed: true, optional: false, required: false
    get enforceDeviceBinding() {
        return this.getStringAttribute('enforce_device_binding');
    }
}
exports.DataAuth0ClientSessionTransferOutputReference = DataAuth0ClientSessionTransferOutputReference;
class DataAuth0ClientSessionTransferList extends cdktf.ComplexList {
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
        return new DataAuth0ClientSessionTransferOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientSessionTransferList = DataAuth0ClientSessionTransferList;
function dataAuth0ClientSignedRequestObjectCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientSignedRequestObjectCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientSignedRequestObjectCredentialsOutputReference extends cdktf.ComplexObject {
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
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // credential_type - computed: true, optional: false, required: false
    get credentialType() {
        return this.getStringAttribute('credential_type');
    }
    // expires_at - computed: true, optional: false, required: false
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // key_id - computed: true, optional: false, required: false
    get keyId() {
        return this.getStringAttribute('key_id');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
}
exports.DataAuth0ClientSignedRequestObjectCredentialsOutputReference = DataAuth0ClientSignedRequestObjectCredentialsOutputReference;
class DataAuth0ClientSignedRequestObjectCredentialsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientSignedRequestObjectCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientSignedRequestObjectCredentialsList = DataAuth0ClientSignedRequestObjectCredentialsList;
function dataAuth0ClientSignedRequestObjectToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientSignedRequestObjectToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientSignedRequestObjectOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // credentials - computed: true, optional: false, required: false
        this._credentials = new DataAuth0ClientSignedRequestObjectCredentialsList(this, "credentials", false);
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
    get credentials() {
        return this._credentials;
    }
    // required - computed: true, optional: false, required: false
    get required() {
        return this.getBooleanAttribute('required');
    }
}
exports.DataAuth0ClientSignedRequestObjectOutputReference = DataAuth0ClientSignedRequestObjectOutputReference;
class DataAuth0ClientSignedRequestObjectList extends cdktf.ComplexList {
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
        return new DataAuth0ClientSignedRequestObjectOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientSignedRequestObjectList = DataAuth0ClientSignedRequestObjectList;
function dataAuth0ClientTokenExchangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientTokenExchangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientTokenExchangeOutputReference extends cdktf.ComplexObject {
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
    // allow_any_profile_of_type - computed: true, optional: false, required: false
    get allowAnyProfileOfType() {
        return this.getListAttribute('allow_any_profile_of_type');
    }
}
exports.DataAuth0ClientTokenExchangeOutputReference = DataAuth0ClientTokenExchangeOutputReference;
class DataAuth0ClientTokenExchangeList extends cdktf.ComplexList {
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
        return new DataAuth0ClientTokenExchangeOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientTokenExchangeList = DataAuth0ClientTokenExchangeList;
function dataAuth0ClientTokenQuotaClientCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientTokenQuotaClientCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientTokenQuotaClientCredentialsOutputReference extends cdktf.ComplexObject {
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
    // enforce - computed: true, optional: false, required: false
    get enforce() {
        return this.getBooleanAttribute('enforce');
    }
    // per_day - computed: true, optional: false, required: false
    get perDay() {
        return this.getNumberAttribute('per_day');
    }
    // per_hour - computed: true, optional: false, required: false
    get perHour() {
        return this.getNumberAttribute('per_hour');
    }
}
exports.DataAuth0ClientTokenQuotaClientCredentialsOutputReference = DataAuth0ClientTokenQuotaClientCredentialsOutputReference;
class DataAuth0ClientTokenQuotaClientCredentialsList extends cdktf.ComplexList {
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
        return new DataAuth0ClientTokenQuotaClientCredentialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientTokenQuotaClientCredentialsList = DataAuth0ClientTokenQuotaClientCredentialsList;
function dataAuth0ClientTokenQuotaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataAuth0ClientTokenQuotaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataAuth0ClientTokenQuotaOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // client_credentials - computed: true, optional: false, required: false
        this._clientCredentials = new DataAuth0ClientTokenQuotaClientCredentialsList(this, "client_credentials", false);
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
    get clientCredentials() {
        return this._clientCredentials;
    }
}
exports.DataAuth0ClientTokenQuotaOutputReference = DataAuth0ClientTokenQuotaOutputReference;
class DataAuth0ClientTokenQuotaList extends cdktf.ComplexList {
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
        return new DataAuth0ClientTokenQuotaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataAuth0ClientTokenQuotaList = DataAuth0ClientTokenQuotaList;
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client auth0_client}
*/
class DataAuth0Client extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0_client"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataAuth0Client resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataAuth0Client to import
    * @param importFromId The id of the existing DataAuth0Client that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataAuth0Client to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_client", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client auth0_client} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataAuth0ClientConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'auth0_client',
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
        // client_authentication_methods - computed: true, optional: false, required: false
        this._clientAuthenticationMethods = new DataAuth0ClientClientAuthenticationMethodsList(this, "client_authentication_methods", true);
        // client_metadata - computed: true, optional: false, required: false
        this._clientMetadata = new cdktf.StringMap(this, "client_metadata");
        // default_organization - computed: true, optional: false, required: false
        this._defaultOrganization = new DataAuth0ClientDefaultOrganizationList(this, "default_organization", false);
        // encryption_key - computed: true, optional: false, required: false
        this._encryptionKey = new cdktf.StringMap(this, "encryption_key");
        // jwt_configuration - computed: true, optional: false, required: false
        this._jwtConfiguration = new DataAuth0ClientJwtConfigurationList(this, "jwt_configuration", false);
        // mobile - computed: true, optional: false, required: false
        this._mobile = new DataAuth0ClientMobileList(this, "mobile", false);
        // native_social_login - computed: true, optional: false, required: false
        this._nativeSocialLogin = new DataAuth0ClientNativeSocialLoginList(this, "native_social_login", false);
        // oidc_logout - computed: true, optional: false, required: false
        this._oidcLogout = new DataAuth0ClientOidcLogoutList(this, "oidc_logout", false);
        // refresh_token - computed: true, optional: false, required: false
        this._refreshToken = new DataAuth0ClientRefreshTokenList(this, "refresh_token", false);
        // session_transfer - computed: true, optional: false, required: false
        this._sessionTransfer = new DataAuth0ClientSessionTransferList(this, "session_transfer", false);
        // signed_request_object - computed: true, optional: false, required: false
        this._signedRequestObject = new DataAuth0ClientSignedRequestObjectList(this, "signed_request_object", true);
        // signing_keys - computed: true, optional: false, required: false
        this._signingKeys = new cdktf.StringMapList(this, "signing_keys", false);
        // token_exchange - computed: true, optional: false, required: false
        this._tokenExchange = new DataAuth0ClientTokenExchangeList(this, "token_exchange", false);
        // token_quota - computed: true, optional: false, required: false
        this._tokenQuota = new DataAuth0ClientTokenQuotaList(this, "token_quota", false);
        this._clientId = config.clientId;
        this._id = config.id;
        this._name = config.name;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // allowed_clients - computed: true, optional: false, required: false
    get allowedClients() {
        return this.getListAttribute('allowed_clients');
    }
    // allowed_logout_urls - computed: true, optional: false, required: false
    get allowedLogoutUrls() {
        return this.getListAttribute('allowed_logout_urls');
    }
    // allowed_origins - computed: true, optional: false, required: false
    get allowedOrigins() {
        return this.getListAttribute('allowed_origins');
    }
    // app_type - computed: true, optional: false, required: false
    get appType() {
        return this.getStringAttribute('app_type');
    }
    // callbacks - computed: true, optional: false, required: false
    get callbacks() {
        return this.getListAttribute('callbacks');
    }
    // client_aliases - computed: true, optional: false, required: false
    get clientAliases() {
        return this.getListAttribute('client_aliases');
    }
    get clientAuthenticationMethods() {
        return this._clientAuthenticationMethods;
    }
    get clientId() {
        return this.getStringAttribute('client_id');
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
    get clientMetadata() {
        return this._clientMetadata;
    }
    // client_secret - computed: true, optional: false, required: false
    get clientSecret() {
        return this.getStringAttribute('client_secret');
    }
    // compliance_level - computed: true, optional: false, required: false
    get complianceLevel() {
        return this.getStringAttribute('compliance_level');
    }
    // cross_origin_auth - computed: true, optional: false, required: false
    get crossOriginAuth() {
        return this.getBooleanAttribute('cross_origin_auth');
    }
    // cross_origin_loc - computed: true, optional: false, required: false
    get crossOriginLoc() {
        return this.getStringAttribute('cross_origin_loc');
    }
    // custom_login_page - computed: true, optional: false, required: false
    get customLoginPage() {
        return this.getStringAttribute('custom_login_page');
    }
    // custom_login_page_on - computed: true, optional: false, required: false
    get customLoginPageOn() {
        return this.getBooleanAttribute('custom_login_page_on');
    }
    get defaultOrganization() {
        return this._defaultOrganization;
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    get encryptionKey() {
        return this._encryptionKey;
    }
    // form_template - computed: true, optional: false, required: false
    get formTemplate() {
        return this.getStringAttribute('form_template');
    }
    // grant_types - computed: true, optional: false, required: false
    get grantTypes() {
        return this.getListAttribute('grant_types');
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
    // initiate_login_uri - computed: true, optional: false, required: false
    get initiateLoginUri() {
        return this.getStringAttribute('initiate_login_uri');
    }
    // is_first_party - computed: true, optional: false, required: false
    get isFirstParty() {
        return this.getBooleanAttribute('is_first_party');
    }
    // is_token_endpoint_ip_header_trusted - computed: true, optional: false, required: false
    get isTokenEndpointIpHeaderTrusted() {
        return this.getBooleanAttribute('is_token_endpoint_ip_header_trusted');
    }
    get jwtConfiguration() {
        return this._jwtConfiguration;
    }
    // logo_uri - computed: true, optional: false, required: false
    get logoUri() {
        return this.getStringAttribute('logo_uri');
    }
    get mobile() {
        return this._mobile;
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
    get nativeSocialLogin() {
        return this._nativeSocialLogin;
    }
    // oidc_backchannel_logout_urls - computed: true, optional: false, required: false
    get oidcBackchannelLogoutUrls() {
        return cdktf.Fn.tolist(this.getListAttribute('oidc_backchannel_logout_urls'));
    }
    // oidc_conformant - computed: true, optional: false, required: false
    get oidcConformant() {
        return this.getBooleanAttribute('oidc_conformant');
    }
    get oidcLogout() {
        return this._oidcLogout;
    }
    // organization_require_behavior - computed: true, optional: false, required: false
    get organizationRequireBehavior() {
        return this.getStringAttribute('organization_require_behavior');
    }
    // organization_usage - computed: true, optional: false, required: false
    get organizationUsage() {
        return this.getStringAttribute('organization_usage');
    }
    get refreshToken() {
        return this._refreshToken;
    }
    // require_proof_of_possession - computed: true, optional: false, required: false
    get requireProofOfPossession() {
        return this.getBooleanAttribute('require_proof_of_possession');
    }
    // require_pushed_authorization_requests - computed: true, optional: false, required: false
    get requirePushedAuthorizationRequests() {
        return this.getBooleanAttribute('require_pushed_authorization_requests');
    }
    get sessionTransfer() {
        return this._sessionTransfer;
    }
    get signedRequestObject() {
        return this._signedRequestObject;
    }
    get signingKeys() {
        return this._signingKeys;
    }
    // sso - computed: true, optional: false, required: false
    get sso() {
        return this.getBooleanAttribute('sso');
    }
    // sso_disabled - computed: true, optional: false, required: false
    get ssoDisabled() {
        return this.getBooleanAttribute('sso_disabled');
    }
    // token_endpoint_auth_method - computed: true, optional: false, required: false
    get tokenEndpointAuthMethod() {
        return this.getStringAttribute('token_endpoint_auth_method');
    }
    get tokenExchange() {
        return this._tokenExchange;
    }
    get tokenQuota() {
        return this._tokenQuota;
    }
    // web_origins - computed: true, optional: false, required: false
    get webOrigins() {
        return this.getListAttribute('web_origins');
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            client_id: cdktf.stringToTerraform(this._clientId),
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
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
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataAuth0Client = DataAuth0Client;
