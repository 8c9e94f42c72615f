"use strict";
// https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.Client = exports.ClientTokenQuotaOutputReference = exports.ClientTokenQuotaClientCredentialsOutputReference = exports.ClientTokenExchangeOutputReference = exports.ClientSessionTransferOutputReference = exports.ClientRefreshTokenOutputReference = exports.ClientRefreshTokenPoliciesList = exports.ClientRefreshTokenPoliciesOutputReference = exports.ClientOidcLogoutOutputReference = exports.ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference = exports.ClientNativeSocialLoginOutputReference = exports.ClientNativeSocialLoginGoogleOutputReference = exports.ClientNativeSocialLoginFacebookOutputReference = exports.ClientNativeSocialLoginAppleOutputReference = exports.ClientMobileOutputReference = exports.ClientMobileIosOutputReference = exports.ClientMobileAndroidOutputReference = exports.ClientJwtConfigurationOutputReference = exports.ClientDefaultOrganizationOutputReference = void 0;
exports.clientDefaultOrganizationToTerraform = clientDefaultOrganizationToTerraform;
exports.clientDefaultOrganizationToHclTerraform = clientDefaultOrganizationToHclTerraform;
exports.clientJwtConfigurationToTerraform = clientJwtConfigurationToTerraform;
exports.clientJwtConfigurationToHclTerraform = clientJwtConfigurationToHclTerraform;
exports.clientMobileAndroidToTerraform = clientMobileAndroidToTerraform;
exports.clientMobileAndroidToHclTerraform = clientMobileAndroidToHclTerraform;
exports.clientMobileIosToTerraform = clientMobileIosToTerraform;
exports.clientMobileIosToHclTerraform = clientMobileIosToHclTerraform;
exports.clientMobileToTerraform = clientMobileToTerraform;
exports.clientMobileToHclTerraform = clientMobileToHclTerraform;
exports.clientNativeSocialLoginAppleToTerraform = clientNativeSocialLoginAppleToTerraform;
exports.clientNativeSocialLoginAppleToHclTerraform = clientNativeSocialLoginAppleToHclTerraform;
exports.clientNativeSocialLoginFacebookToTerraform = clientNativeSocialLoginFacebookToTerraform;
exports.clientNativeSocialLoginFacebookToHclTerraform = clientNativeSocialLoginFacebookToHclTerraform;
exports.clientNativeSocialLoginGoogleToTerraform = clientNativeSocialLoginGoogleToTerraform;
exports.clientNativeSocialLoginGoogleToHclTerraform = clientNativeSocialLoginGoogleToHclTerraform;
exports.clientNativeSocialLoginToTerraform = clientNativeSocialLoginToTerraform;
exports.clientNativeSocialLoginToHclTerraform = clientNativeSocialLoginToHclTerraform;
exports.clientOidcLogoutBackchannelLogoutInitiatorsToTerraform = clientOidcLogoutBackchannelLogoutInitiatorsToTerraform;
exports.clientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform = clientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform;
exports.clientOidcLogoutToTerraform = clientOidcLogoutToTerraform;
exports.clientOidcLogoutToHclTerraform = clientOidcLogoutToHclTerraform;
exports.clientRefreshTokenPoliciesToTerraform = clientRefreshTokenPoliciesToTerraform;
exports.clientRefreshTokenPoliciesToHclTerraform = clientRefreshTokenPoliciesToHclTerraform;
exports.clientRefreshTokenToTerraform = clientRefreshTokenToTerraform;
exports.clientRefreshTokenToHclTerraform = clientRefreshTokenToHclTerraform;
exports.clientSessionTransferToTerraform = clientSessionTransferToTerraform;
exports.clientSessionTransferToHclTerraform = clientSessionTransferToHclTerraform;
exports.clientTokenExchangeToTerraform = clientTokenExchangeToTerraform;
exports.clientTokenExchangeToHclTerraform = clientTokenExchangeToHclTerraform;
exports.clientTokenQuotaClientCredentialsToTerraform = clientTokenQuotaClientCredentialsToTerraform;
exports.clientTokenQuotaClientCredentialsToHclTerraform = clientTokenQuotaClientCredentialsToHclTerraform;
exports.clientTokenQuotaToTerraform = clientTokenQuotaToTerraform;
exports.clientTokenQuotaToHclTerraform = clientTokenQuotaToHclTerraform;
const cdktf = require("cdktf");
function clientDefaultOrganizationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable: cdktf.booleanToTerraform(struct.disable),
        flows: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.flows),
        organization_id: cdktf.stringToTerraform(struct.organizationId),
    };
}
function clientDefaultOrganizationToHclTerraform(struct) {
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
        flows: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.flows),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        organization_id: {
            value: cdktf.stringToHclTerraform(struct.organizationId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientDefaultOrganizationOutputReference extends cdktf.ComplexObject {
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
        if (this._flows !== undefined) {
            hasAnyValues = true;
            internalValueResult.flows = this._flows;
        }
        if (this._organizationId !== undefined) {
            hasAnyValues = true;
            internalValueResult.organizationId = this._organizationId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._disable = undefined;
            this._flows = undefined;
            this._organizationId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._disable = value.disable;
            this._flows = value.flows;
            this._organizationId = value.organizationId;
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
    get flows() {
        return this.getListAttribute('flows');
    }
    set flows(value) {
        this._flows = value;
    }
    resetFlows() {
        this._flows = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get flowsInput() {
        return this._flows;
    }
    get organizationId() {
        return this.getStringAttribute('organization_id');
    }
    set organizationId(value) {
        this._organizationId = value;
    }
    resetOrganizationId() {
        this._organizationId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get organizationIdInput() {
        return this._organizationId;
    }
}
exports.ClientDefaultOrganizationOutputReference = ClientDefaultOrganizationOutputReference;
function clientJwtConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        alg: cdktf.stringToTerraform(struct.alg),
        lifetime_in_seconds: cdktf.numberToTerraform(struct.lifetimeInSeconds),
        scopes: cdktf.hashMapper(cdktf.stringToTerraform)(struct.scopes),
        secret_encoded: cdktf.booleanToTerraform(struct.secretEncoded),
    };
}
function clientJwtConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        alg: {
            value: cdktf.stringToHclTerraform(struct.alg),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        lifetime_in_seconds: {
            value: cdktf.numberToHclTerraform(struct.lifetimeInSeconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        scopes: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.scopes),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        secret_encoded: {
            value: cdktf.booleanToHclTerraform(struct.secretEncoded),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientJwtConfigurationOutputReference extends cdktf.ComplexObject {
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
        if (this._alg !== undefined) {
            hasAnyValues = true;
            internalValueResult.alg = this._alg;
        }
        if (this._lifetimeInSeconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.lifetimeInSeconds = this._lifetimeInSeconds;
        }
        if (this._scopes !== undefined) {
            hasAnyValues = true;
            internalValueResult.scopes = this._scopes;
        }
        if (this._secretEncoded !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretEncoded = this._secretEncoded;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._alg = undefined;
            this._lifetimeInSeconds = undefined;
            this._scopes = undefined;
            this._secretEncoded = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._alg = value.alg;
            this._lifetimeInSeconds = value.lifetimeInSeconds;
            this._scopes = value.scopes;
            this._secretEncoded = value.secretEncoded;
        }
    }
    get alg() {
        return this.getStringAttribute('alg');
    }
    set alg(value) {
        this._alg = value;
    }
    resetAlg() {
        this._alg = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get algInput() {
        return this._alg;
    }
    get lifetimeInSeconds() {
        return this.getNumberAttribute('lifetime_in_seconds');
    }
    set lifetimeInSeconds(value) {
        this._lifetimeInSeconds = value;
    }
    resetLifetimeInSeconds() {
        this._lifetimeInSeconds = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lifetimeInSecondsInput() {
        return this._lifetimeInSeconds;
    }
    get scopes() {
        return this.getStringMapAttribute('scopes');
    }
    set scopes(value) {
        this._scopes = value;
    }
    resetScopes() {
        this._scopes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get scopesInput() {
        return this._scopes;
    }
    get secretEncoded() {
        return this.getBooleanAttribute('secret_encoded');
    }
    set secretEncoded(value) {
        this._secretEncoded = value;
    }
    resetSecretEncoded() {
        this._secretEncoded = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get secretEncodedInput() {
        return this._secretEncoded;
    }
}
exports.ClientJwtConfigurationOutputReference = ClientJwtConfigurationOutputReference;
function clientMobileAndroidToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        app_package_name: cdktf.stringToTerraform(struct.appPackageName),
        sha256_cert_fingerprints: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.sha256CertFingerprints),
    };
}
function clientMobileAndroidToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        app_package_name: {
            value: cdktf.stringToHclTerraform(struct.appPackageName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        sha256_cert_fingerprints: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.sha256CertFingerprints),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientMobileAndroidOutputReference extends cdktf.ComplexObject {
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
        if (this._appPackageName !== undefined) {
            hasAnyValues = true;
            internalValueResult.appPackageName = this._appPackageName;
        }
        if (this._sha256CertFingerprints !== undefined) {
            hasAnyValues = true;
            internalValueResult.sha256CertFingerprints = this._sha256CertFingerprints;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._appPackageName = undefined;
            this._sha256CertFingerprints = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._appPackageName = value.appPackageName;
            this._sha256CertFingerprints = value.sha256CertFingerprints;
        }
    }
    get appPackageName() {
        return this.getStringAttribute('app_package_name');
    }
    set appPackageName(value) {
        this._appPackageName = value;
    }
    resetAppPackageName() {
        this._appPackageName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get appPackageNameInput() {
        return this._appPackageName;
    }
    get sha256CertFingerprints() {
        return this.getListAttribute('sha256_cert_fingerprints');
    }
    set sha256CertFingerprints(value) {
        this._sha256CertFingerprints = value;
    }
    resetSha256CertFingerprints() {
        this._sha256CertFingerprints = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sha256CertFingerprintsInput() {
        return this._sha256CertFingerprints;
    }
}
exports.ClientMobileAndroidOutputReference = ClientMobileAndroidOutputReference;
function clientMobileIosToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        app_bundle_identifier: cdktf.stringToTerraform(struct.appBundleIdentifier),
        team_id: cdktf.stringToTerraform(struct.teamId),
    };
}
function clientMobileIosToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        app_bundle_identifier: {
            value: cdktf.stringToHclTerraform(struct.appBundleIdentifier),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        team_id: {
            value: cdktf.stringToHclTerraform(struct.teamId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientMobileIosOutputReference extends cdktf.ComplexObject {
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
        if (this._appBundleIdentifier !== undefined) {
            hasAnyValues = true;
            internalValueResult.appBundleIdentifier = this._appBundleIdentifier;
        }
        if (this._teamId !== undefined) {
            hasAnyValues = true;
            internalValueResult.teamId = this._teamId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._appBundleIdentifier = undefined;
            this._teamId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._appBundleIdentifier = value.appBundleIdentifier;
            this._teamId = value.teamId;
        }
    }
    get appBundleIdentifier() {
        return this.getStringAttribute('app_bundle_identifier');
    }
    set appBundleIdentifier(value) {
        this._appBundleIdentifier = value;
    }
    resetAppBundleIdentifier() {
        this._appBundleIdentifier = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get appBundleIdentifierInput() {
        return this._appBundleIdentifier;
    }
    get teamId() {
        return this.getStringAttribute('team_id');
    }
    set teamId(value) {
        this._teamId = value;
    }
    resetTeamId() {
        this._teamId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get teamIdInput() {
        return this._teamId;
    }
}
exports.ClientMobileIosOutputReference = ClientMobileIosOutputReference;
function clientMobileToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        android: clientMobileAndroidToTerraform(struct.android),
        ios: clientMobileIosToTerraform(struct.ios),
    };
}
function clientMobileToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        android: {
            value: clientMobileAndroidToHclTerraform(struct.android),
            isBlock: true,
            type: "list",
            storageClassType: "ClientMobileAndroidList",
        },
        ios: {
            value: clientMobileIosToHclTerraform(struct.ios),
            isBlock: true,
            type: "list",
            storageClassType: "ClientMobileIosList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientMobileOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // android - computed: false, optional: true, required: false
        this._android = new ClientMobileAndroidOutputReference(this, "android");
        // ios - computed: false, optional: true, required: false
        this._ios = new ClientMobileIosOutputReference(this, "ios");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._android?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.android = this._android?.internalValue;
        }
        if (this._ios?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.ios = this._ios?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._android.internalValue = undefined;
            this._ios.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._android.internalValue = value.android;
            this._ios.internalValue = value.ios;
        }
    }
    get android() {
        return this._android;
    }
    putAndroid(value) {
        this._android.internalValue = value;
    }
    resetAndroid() {
        this._android.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get androidInput() {
        return this._android.internalValue;
    }
    get ios() {
        return this._ios;
    }
    putIos(value) {
        this._ios.internalValue = value;
    }
    resetIos() {
        this._ios.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get iosInput() {
        return this._ios.internalValue;
    }
}
exports.ClientMobileOutputReference = ClientMobileOutputReference;
function clientNativeSocialLoginAppleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function clientNativeSocialLoginAppleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientNativeSocialLoginAppleOutputReference extends cdktf.ComplexObject {
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
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ClientNativeSocialLoginAppleOutputReference = ClientNativeSocialLoginAppleOutputReference;
function clientNativeSocialLoginFacebookToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function clientNativeSocialLoginFacebookToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientNativeSocialLoginFacebookOutputReference extends cdktf.ComplexObject {
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
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ClientNativeSocialLoginFacebookOutputReference = ClientNativeSocialLoginFacebookOutputReference;
function clientNativeSocialLoginGoogleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
    };
}
function clientNativeSocialLoginGoogleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientNativeSocialLoginGoogleOutputReference extends cdktf.ComplexObject {
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
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enabled = value.enabled;
        }
    }
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
}
exports.ClientNativeSocialLoginGoogleOutputReference = ClientNativeSocialLoginGoogleOutputReference;
function clientNativeSocialLoginToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        apple: clientNativeSocialLoginAppleToTerraform(struct.apple),
        facebook: clientNativeSocialLoginFacebookToTerraform(struct.facebook),
        google: clientNativeSocialLoginGoogleToTerraform(struct.google),
    };
}
function clientNativeSocialLoginToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        apple: {
            value: clientNativeSocialLoginAppleToHclTerraform(struct.apple),
            isBlock: true,
            type: "list",
            storageClassType: "ClientNativeSocialLoginAppleList",
        },
        facebook: {
            value: clientNativeSocialLoginFacebookToHclTerraform(struct.facebook),
            isBlock: true,
            type: "list",
            storageClassType: "ClientNativeSocialLoginFacebookList",
        },
        google: {
            value: clientNativeSocialLoginGoogleToHclTerraform(struct.google),
            isBlock: true,
            type: "list",
            storageClassType: "ClientNativeSocialLoginGoogleList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientNativeSocialLoginOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // apple - computed: false, optional: true, required: false
        this._apple = new ClientNativeSocialLoginAppleOutputReference(this, "apple");
        // facebook - computed: false, optional: true, required: false
        this._facebook = new ClientNativeSocialLoginFacebookOutputReference(this, "facebook");
        // google - computed: false, optional: true, required: false
        this._google = new ClientNativeSocialLoginGoogleOutputReference(this, "google");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apple?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.apple = this._apple?.internalValue;
        }
        if (this._facebook?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.facebook = this._facebook?.internalValue;
        }
        if (this._google?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.google = this._google?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._apple.internalValue = undefined;
            this._facebook.internalValue = undefined;
            this._google.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._apple.internalValue = value.apple;
            this._facebook.internalValue = value.facebook;
            this._google.internalValue = value.google;
        }
    }
    get apple() {
        return this._apple;
    }
    putApple(value) {
        this._apple.internalValue = value;
    }
    resetApple() {
        this._apple.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get appleInput() {
        return this._apple.internalValue;
    }
    get facebook() {
        return this._facebook;
    }
    putFacebook(value) {
        this._facebook.internalValue = value;
    }
    resetFacebook() {
        this._facebook.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get facebookInput() {
        return this._facebook.internalValue;
    }
    get google() {
        return this._google;
    }
    putGoogle(value) {
        this._google.internalValue = value;
    }
    resetGoogle() {
        this._google.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get googleInput() {
        return this._google.internalValue;
    }
}
exports.ClientNativeSocialLoginOutputReference = ClientNativeSocialLoginOutputReference;
function clientOidcLogoutBackchannelLogoutInitiatorsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        mode: cdktf.stringToTerraform(struct.mode),
        selected_initiators: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.selectedInitiators),
    };
}
function clientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        mode: {
            value: cdktf.stringToHclTerraform(struct.mode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        selected_initiators: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.selectedInitiators),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference extends cdktf.ComplexObject {
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
        if (this._mode !== undefined) {
            hasAnyValues = true;
            internalValueResult.mode = this._mode;
        }
        if (this._selectedInitiators !== undefined) {
            hasAnyValues = true;
            internalValueResult.selectedInitiators = this._selectedInitiators;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._mode = undefined;
            this._selectedInitiators = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._mode = value.mode;
            this._selectedInitiators = value.selectedInitiators;
        }
    }
    get mode() {
        return this.getStringAttribute('mode');
    }
    set mode(value) {
        this._mode = value;
    }
    // Temporarily expose input value. Use with caution.
    get modeInput() {
        return this._mode;
    }
    get selectedInitiators() {
        return cdktf.Fn.tolist(this.getListAttribute('selected_initiators'));
    }
    set selectedInitiators(value) {
        this._selectedInitiators = value;
    }
    resetSelectedInitiators() {
        this._selectedInitiators = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get selectedInitiatorsInput() {
        return this._selectedInitiators;
    }
}
exports.ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference = ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference;
function clientOidcLogoutToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        backchannel_logout_urls: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.backchannelLogoutUrls),
        backchannel_logout_initiators: clientOidcLogoutBackchannelLogoutInitiatorsToTerraform(struct.backchannelLogoutInitiators),
    };
}
function clientOidcLogoutToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        backchannel_logout_urls: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.backchannelLogoutUrls),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        backchannel_logout_initiators: {
            value: clientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform(struct.backchannelLogoutInitiators),
            isBlock: true,
            type: "list",
            storageClassType: "ClientOidcLogoutBackchannelLogoutInitiatorsList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientOidcLogoutOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // backchannel_logout_initiators - computed: false, optional: true, required: false
        this._backchannelLogoutInitiators = new ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference(this, "backchannel_logout_initiators");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._backchannelLogoutUrls !== undefined) {
            hasAnyValues = true;
            internalValueResult.backchannelLogoutUrls = this._backchannelLogoutUrls;
        }
        if (this._backchannelLogoutInitiators?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.backchannelLogoutInitiators = this._backchannelLogoutInitiators?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._backchannelLogoutUrls = undefined;
            this._backchannelLogoutInitiators.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._backchannelLogoutUrls = value.backchannelLogoutUrls;
            this._backchannelLogoutInitiators.internalValue = value.backchannelLogoutInitiators;
        }
    }
    get backchannelLogoutUrls() {
        return cdktf.Fn.tolist(this.getListAttribute('backchannel_logout_urls'));
    }
    set backchannelLogoutUrls(value) {
        this._backchannelLogoutUrls = value;
    }
    // Temporarily expose input value. Use with caution.
    get backchannelLogoutUrlsInput() {
        return this._backchannelLogoutUrls;
    }
    get backchannelLogoutInitiators() {
        return this._backchannelLogoutInitiators;
    }
    putBackchannelLogoutInitiators(value) {
        this._backchannelLogoutInitiators.internalValue = value;
    }
    resetBackchannelLogoutInitiators() {
        this._backchannelLogoutInitiators.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get backchannelLogoutInitiatorsInput() {
        return this._backchannelLogoutInitiators.internalValue;
    }
}
exports.ClientOidcLogoutOutputReference = ClientOidcLogoutOutputReference;
function clientRefreshTokenPoliciesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        audience: cdktf.stringToTerraform(struct.audience),
        scope: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.scope),
    };
}
function clientRefreshTokenPoliciesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        audience: {
            value: cdktf.stringToHclTerraform(struct.audience),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scope: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.scope),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientRefreshTokenPoliciesOutputReference extends cdktf.ComplexObject {
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
        if (this._audience !== undefined) {
            hasAnyValues = true;
            internalValueResult.audience = this._audience;
        }
        if (this._scope !== undefined) {
            hasAnyValues = true;
            internalValueResult.scope = this._scope;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._audience = undefined;
            this._scope = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._audience = value.audience;
            this._scope = value.scope;
        }
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
    get scope() {
        return this.getListAttribute('scope');
    }
    set scope(value) {
        this._scope = value;
    }
    // Temporarily expose input value. Use with caution.
    get scopeInput() {
        return this._scope;
    }
}
exports.ClientRefreshTokenPoliciesOutputReference = ClientRefreshTokenPoliciesOutputReference;
class ClientRefreshTokenPoliciesList extends cdktf.ComplexList {
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
        return new ClientRefreshTokenPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ClientRefreshTokenPoliciesList = ClientRefreshTokenPoliciesList;
function clientRefreshTokenToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        expiration_type: cdktf.stringToTerraform(struct.expirationType),
        idle_token_lifetime: cdktf.numberToTerraform(struct.idleTokenLifetime),
        infinite_idle_token_lifetime: cdktf.booleanToTerraform(struct.infiniteIdleTokenLifetime),
        infinite_token_lifetime: cdktf.booleanToTerraform(struct.infiniteTokenLifetime),
        leeway: cdktf.numberToTerraform(struct.leeway),
        rotation_type: cdktf.stringToTerraform(struct.rotationType),
        token_lifetime: cdktf.numberToTerraform(struct.tokenLifetime),
        policies: cdktf.listMapper(clientRefreshTokenPoliciesToTerraform, true)(struct.policies),
    };
}
function clientRefreshTokenToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        expiration_type: {
            value: cdktf.stringToHclTerraform(struct.expirationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        idle_token_lifetime: {
            value: cdktf.numberToHclTerraform(struct.idleTokenLifetime),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        infinite_idle_token_lifetime: {
            value: cdktf.booleanToHclTerraform(struct.infiniteIdleTokenLifetime),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        infinite_token_lifetime: {
            value: cdktf.booleanToHclTerraform(struct.infiniteTokenLifetime),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        leeway: {
            value: cdktf.numberToHclTerraform(struct.leeway),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        rotation_type: {
            value: cdktf.stringToHclTerraform(struct.rotationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        token_lifetime: {
            value: cdktf.numberToHclTerraform(struct.tokenLifetime),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        policies: {
            value: cdktf.listMapperHcl(clientRefreshTokenPoliciesToHclTerraform, true)(struct.policies),
            isBlock: true,
            type: "set",
            storageClassType: "ClientRefreshTokenPoliciesList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientRefreshTokenOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // policies - computed: false, optional: true, required: false
        this._policies = new ClientRefreshTokenPoliciesList(this, "policies", true);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._expirationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.expirationType = this._expirationType;
        }
        if (this._idleTokenLifetime !== undefined) {
            hasAnyValues = true;
            internalValueResult.idleTokenLifetime = this._idleTokenLifetime;
        }
        if (this._infiniteIdleTokenLifetime !== undefined) {
            hasAnyValues = true;
            internalValueResult.infiniteIdleTokenLifetime = this._infiniteIdleTokenLifetime;
        }
        if (this._infiniteTokenLifetime !== undefined) {
            hasAnyValues = true;
            internalValueResult.infiniteTokenLifetime = this._infiniteTokenLifetime;
        }
        if (this._leeway !== undefined) {
            hasAnyValues = true;
            internalValueResult.leeway = this._leeway;
        }
        if (this._rotationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.rotationType = this._rotationType;
        }
        if (this._tokenLifetime !== undefined) {
            hasAnyValues = true;
            internalValueResult.tokenLifetime = this._tokenLifetime;
        }
        if (this._policies?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.policies = this._policies?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._expirationType = undefined;
            this._idleTokenLifetime = undefined;
            this._infiniteIdleTokenLifetime = undefined;
            this._infiniteTokenLifetime = undefined;
            this._leeway = undefined;
            this._rotationType = undefined;
            this._tokenLifetime = undefined;
            this._policies.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._expirationType = value.expirationType;
            this._idleTokenLifetime = value.idleTokenLifetime;
            this._infiniteIdleTokenLifetime = value.infiniteIdleTokenLifetime;
            this._infiniteTokenLifetime = value.infiniteTokenLifetime;
            this._leeway = value.leeway;
            this._rotationType = value.rotationType;
            this._tokenLifetime = value.tokenLifetime;
            this._policies.internalValue = value.policies;
        }
    }
    get expirationType() {
        return this.getStringAttribute('expiration_type');
    }
    set expirationType(value) {
        this._expirationType = value;
    }
    // Temporarily expose input value. Use with caution.
    get expirationTypeInput() {
        return this._expirationType;
    }
    get idleTokenLifetime() {
        return this.getNumberAttribute('idle_token_lifetime');
    }
    set idleTokenLifetime(value) {
        this._idleTokenLifetime = value;
    }
    resetIdleTokenLifetime() {
        this._idleTokenLifetime = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idleTokenLifetimeInput() {
        return this._idleTokenLifetime;
    }
    get infiniteIdleTokenLifetime() {
        return this.getBooleanAttribute('infinite_idle_token_lifetime');
    }
    set infiniteIdleTokenLifetime(value) {
        this._infiniteIdleTokenLifetime = value;
    }
    resetInfiniteIdleTokenLifetime() {
        this._infiniteIdleTokenLifetime = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get infiniteIdleTokenLifetimeInput() {
        return this._infiniteIdleTokenLifetime;
    }
    get infiniteTokenLifetime() {
        return this.getBooleanAttribute('infinite_token_lifetime');
    }
    set infiniteTokenLifetime(value) {
        this._infiniteTokenLifetime = value;
    }
    resetInfiniteTokenLifetime() {
        this._infiniteTokenLifetime = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get infiniteTokenLifetimeInput() {
        return this._infiniteTokenLifetime;
    }
    get leeway() {
        return this.getNumberAttribute('leeway');
    }
    set leeway(value) {
        this._leeway = value;
    }
    resetLeeway() {
        this._leeway = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get leewayInput() {
        return this._leeway;
    }
    get rotationType() {
        return this.getStringAttribute('rotation_type');
    }
    set rotationType(value) {
        this._rotationType = value;
    }
    // Temporarily expose input value. Use with caution.
    get rotationTypeInput() {
        return this._rotationType;
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
    get policies() {
        return this._policies;
    }
    putPolicies(value) {
        this._policies.internalValue = value;
    }
    resetPolicies() {
        this._policies.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get policiesInput() {
        return this._policies.internalValue;
    }
}
exports.ClientRefreshTokenOutputReference = ClientRefreshTokenOutputReference;
function clientSessionTransferToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_refresh_token: cdktf.booleanToTerraform(struct.allowRefreshToken),
        allowed_authentication_methods: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowedAuthenticationMethods),
        can_create_session_transfer_token: cdktf.booleanToTerraform(struct.canCreateSessionTransferToken),
        enforce_device_binding: cdktf.stringToTerraform(struct.enforceDeviceBinding),
    };
}
function clientSessionTransferToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_refresh_token: {
            value: cdktf.booleanToHclTerraform(struct.allowRefreshToken),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        allowed_authentication_methods: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowedAuthenticationMethods),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        can_create_session_transfer_token: {
            value: cdktf.booleanToHclTerraform(struct.canCreateSessionTransferToken),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        enforce_device_binding: {
            value: cdktf.stringToHclTerraform(struct.enforceDeviceBinding),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientSessionTransferOutputReference extends cdktf.ComplexObject {
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
        if (this._allowRefreshToken !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowRefreshToken = this._allowRefreshToken;
        }
        if (this._allowedAuthenticationMethods !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowedAuthenticationMethods = this._allowedAuthenticationMethods;
        }
        if (this._canCreateSessionTransferToken !== undefined) {
            hasAnyValues = true;
            internalValueResult.canCreateSessionTransferToken = this._canCreateSessionTransferToken;
        }
        if (this._enforceDeviceBinding !== undefined) {
            hasAnyValues = true;
            internalValueResult.enforceDeviceBinding = this._enforceDeviceBinding;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowRefreshToken = undefined;
            this._allowedAuthenticationMethods = undefined;
            this._canCreateSessionTransferToken = undefined;
            this._enforceDeviceBinding = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowRefreshToken = value.allowRefreshToken;
            this._allowedAuthenticationMethods = value.allowedAuthenticationMethods;
            this._canCreateSessionTransferToken = value.canCreateSessionTransferToken;
            this._enforceDeviceBinding = value.enforceDeviceBinding;
        }
    }
    get allowRefreshToken() {
        return this.getBooleanAttribute('allow_refresh_token');
    }
    set allowRefreshToken(value) {
        this._allowRefreshToken = value;
    }
    resetAllowRefreshToken() {
        this._allowRefreshToken = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowRefreshTokenInput() {
        return this._allowRefreshToken;
    }
    get allowedAuthenticationMethods() {
        return cdktf.Fn.tolist(this.getListAttribute('allowed_authentication_methods'));
    }
    set allowedAuthenticationMethods(value) {
        this._allowedAuthenticationMethods = value;
    }
    resetAllowedAuthenticationMethods() {
        this._allowedAuthenticationMethods = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowedAuthenticationMethodsInput() {
        return this._allowedAuthenticationMethods;
    }
    get canCreateSessionTransferToken() {
        return this.getBooleanAttribute('can_create_session_transfer_token');
    }
    set canCreateSessionTransferToken(value) {
        this._canCreateSessionTransferToken = value;
    }
    resetCanCreateSessionTransferToken() {
        this._canCreateSessionTransferToken = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get canCreateSessionTransferTokenInput() {
        return this._canCreateSessionTransferToken;
    }
    get enforceDeviceBinding() {
        return this.getStringAttribute('enforce_device_binding');
    }
    set enforceDeviceBinding(value) {
        this._enforceDeviceBinding = value;
    }
    resetEnforceDeviceBinding() {
        this._enforceDeviceBinding = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enforceDeviceBindingInput() {
        return this._enforceDeviceBinding;
    }
}
exports.ClientSessionTransferOutputReference = ClientSessionTransferOutputReference;
function clientTokenExchangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_any_profile_of_type: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowAnyProfileOfType),
    };
}
function clientTokenExchangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_any_profile_of_type: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowAnyProfileOfType),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientTokenExchangeOutputReference extends cdktf.ComplexObject {
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
        if (this._allowAnyProfileOfType !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowAnyProfileOfType = this._allowAnyProfileOfType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowAnyProfileOfType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowAnyProfileOfType = value.allowAnyProfileOfType;
        }
    }
    get allowAnyProfileOfType() {
        return this.getListAttribute('allow_any_profile_of_type');
    }
    set allowAnyProfileOfType(value) {
        this._allowAnyProfileOfType = value;
    }
    // Temporarily expose input value. Use with caution.
    get allowAnyProfileOfTypeInput() {
        return this._allowAnyProfileOfType;
    }
}
exports.ClientTokenExchangeOutputReference = ClientTokenExchangeOutputReference;
function clientTokenQuotaClientCredentialsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enforce: cdktf.booleanToTerraform(struct.enforce),
        per_day: cdktf.numberToTerraform(struct.perDay),
        per_hour: cdktf.numberToTerraform(struct.perHour),
    };
}
function clientTokenQuotaClientCredentialsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enforce: {
            value: cdktf.booleanToHclTerraform(struct.enforce),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        per_day: {
            value: cdktf.numberToHclTerraform(struct.perDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_hour: {
            value: cdktf.numberToHclTerraform(struct.perHour),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientTokenQuotaClientCredentialsOutputReference extends cdktf.ComplexObject {
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
        if (this._enforce !== undefined) {
            hasAnyValues = true;
            internalValueResult.enforce = this._enforce;
        }
        if (this._perDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.perDay = this._perDay;
        }
        if (this._perHour !== undefined) {
            hasAnyValues = true;
            internalValueResult.perHour = this._perHour;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._enforce = undefined;
            this._perDay = undefined;
            this._perHour = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._enforce = value.enforce;
            this._perDay = value.perDay;
            this._perHour = value.perHour;
        }
    }
    get enforce() {
        return this.getBooleanAttribute('enforce');
    }
    set enforce(value) {
        this._enforce = value;
    }
    resetEnforce() {
        this._enforce = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enforceInput() {
        return this._enforce;
    }
    get perDay() {
        return this.getNumberAttribute('per_day');
    }
    set perDay(value) {
        this._perDay = value;
    }
    resetPerDay() {
        this._perDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perDayInput() {
        return this._perDay;
    }
    get perHour() {
        return this.getNumberAttribute('per_hour');
    }
    set perHour(value) {
        this._perHour = value;
    }
    resetPerHour() {
        this._perHour = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perHourInput() {
        return this._perHour;
    }
}
exports.ClientTokenQuotaClientCredentialsOutputReference = ClientTokenQuotaClientCredentialsOutputReference;
function clientTokenQuotaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        client_credentials: clientTokenQuotaClientCredentialsToTerraform(struct.clientCredentials),
    };
}
function clientTokenQuotaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        client_credentials: {
            value: clientTokenQuotaClientCredentialsToHclTerraform(struct.clientCredentials),
            isBlock: true,
            type: "list",
            storageClassType: "ClientTokenQuotaClientCredentialsList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ClientTokenQuotaOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // client_credentials - computed: false, optional: false, required: true
        this._clientCredentials = new ClientTokenQuotaClientCredentialsOutputReference(this, "client_credentials");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._clientCredentials?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientCredentials = this._clientCredentials?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._clientCredentials.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._clientCredentials.internalValue = value.clientCredentials;
        }
    }
    get clientCredentials() {
        return this._clientCredentials;
    }
    putClientCredentials(value) {
        this._clientCredentials.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientCredentialsInput() {
        return this._clientCredentials.internalValue;
    }
}
exports.ClientTokenQuotaOutputReference = ClientTokenQuotaOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client auth0_client}
*/
class Client extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "auth0_client"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Client resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Client to import
    * @param importFromId The id of the existing Client that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Client to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_client", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client auth0_client} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ClientConfig
    */
    constructor(scope, id, config) {
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
        // signing_keys - computed: true, optional: false, required: false
        this._signingKeys = new cdktf.StringMapList(this, "signing_keys", false);
        // default_organization - computed: false, optional: true, required: false
        this._defaultOrganization = new ClientDefaultOrganizationOutputReference(this, "default_organization");
        // jwt_configuration - computed: false, optional: true, required: false
        this._jwtConfiguration = new ClientJwtConfigurationOutputReference(this, "jwt_configuration");
        // mobile - computed: false, optional: true, required: false
        this._mobile = new ClientMobileOutputReference(this, "mobile");
        // native_social_login - computed: false, optional: true, required: false
        this._nativeSocialLogin = new ClientNativeSocialLoginOutputReference(this, "native_social_login");
        // oidc_logout - computed: false, optional: true, required: false
        this._oidcLogout = new ClientOidcLogoutOutputReference(this, "oidc_logout");
        // refresh_token - computed: false, optional: true, required: false
        this._refreshToken = new ClientRefreshTokenOutputReference(this, "refresh_token");
        // session_transfer - computed: false, optional: true, required: false
        this._sessionTransfer = new ClientSessionTransferOutputReference(this, "session_transfer");
        // token_exchange - computed: false, optional: true, required: false
        this._tokenExchange = new ClientTokenExchangeOutputReference(this, "token_exchange");
        // token_quota - computed: false, optional: true, required: false
        this._tokenQuota = new ClientTokenQuotaOutputReference(this, "token_quota");
        this._allowedClients = config.allowedClients;
        this._allowedLogoutUrls = config.allowedLogoutUrls;
        this._allowedOrigins = config.allowedOrigins;
        this._appType = config.appType;
        this._callbacks = config.callbacks;
        this._clientAliases = config.clientAliases;
        this._clientMetadata = config.clientMetadata;
        this._complianceLevel = config.complianceLevel;
        this._crossOriginAuth = config.crossOriginAuth;
        this._crossOriginLoc = config.crossOriginLoc;
        this._customLoginPage = config.customLoginPage;
        this._customLoginPageOn = config.customLoginPageOn;
        this._description = config.description;
        this._encryptionKey = config.encryptionKey;
        this._formTemplate = config.formTemplate;
        this._grantTypes = config.grantTypes;
        this._id = config.id;
        this._initiateLoginUri = config.initiateLoginUri;
        this._isFirstParty = config.isFirstParty;
        this._isTokenEndpointIpHeaderTrusted = config.isTokenEndpointIpHeaderTrusted;
        this._logoUri = config.logoUri;
        this._name = config.name;
        this._oidcBackchannelLogoutUrls = config.oidcBackchannelLogoutUrls;
        this._oidcConformant = config.oidcConformant;
        this._organizationRequireBehavior = config.organizationRequireBehavior;
        this._organizationUsage = config.organizationUsage;
        this._requireProofOfPossession = config.requireProofOfPossession;
        this._requirePushedAuthorizationRequests = config.requirePushedAuthorizationRequests;
        this._sso = config.sso;
        this._ssoDisabled = config.ssoDisabled;
        this._webOrigins = config.webOrigins;
        this._defaultOrganization.internalValue = config.defaultOrganization;
        this._jwtConfiguration.internalValue = config.jwtConfiguration;
        this._mobile.internalValue = config.mobile;
        this._nativeSocialLogin.internalValue = config.nativeSocialLogin;
        this._oidcLogout.internalValue = config.oidcLogout;
        this._refreshToken.internalValue = config.refreshToken;
        this._sessionTransfer.internalValue = config.sessionTransfer;
        this._tokenExchange.internalValue = config.tokenExchange;
        this._tokenQuota.internalValue = config.tokenQuota;
    }
    get allowedClients() {
        return this.getListAttribute('allowed_clients');
    }
    set allowedClients(value) {
        this._allowedClients = value;
    }
    resetAllowedClients() {
        this._allowedClients = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowedClientsInput() {
        return this._allowedClients;
    }
    get allowedLogoutUrls() {
        return this.getListAttribute('allowed_logout_urls');
    }
    set allowedLogoutUrls(value) {
        this._allowedLogoutUrls = value;
    }
    resetAllowedLogoutUrls() {
        this._allowedLogoutUrls = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowedLogoutUrlsInput() {
        return this._allowedLogoutUrls;
    }
    get allowedOrigins() {
        return this.getListAttribute('allowed_origins');
    }
    set allowedOrigins(value) {
        this._allowedOrigins = value;
    }
    resetAllowedOrigins() {
        this._allowedOrigins = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowedOriginsInput() {
        return this._allowedOrigins;
    }
    get appType() {
        return this.getStringAttribute('app_type');
    }
    set appType(value) {
        this._appType = value;
    }
    resetAppType() {
        this._appType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get appTypeInput() {
        return this._appType;
    }
    get callbacks() {
        return this.getListAttribute('callbacks');
    }
    set callbacks(value) {
        this._callbacks = value;
    }
    resetCallbacks() {
        this._callbacks = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get callbacksInput() {
        return this._callbacks;
    }
    get clientAliases() {
        return this.getListAttribute('client_aliases');
    }
    set clientAliases(value) {
        this._clientAliases = value;
    }
    resetClientAliases() {
        this._clientAliases = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientAliasesInput() {
        return this._clientAliases;
    }
    // client_id - computed: true, optional: false, required: false
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    get clientMetadata() {
        return this.getStringMapAttribute('client_metadata');
    }
    set clientMetadata(value) {
        this._clientMetadata = value;
    }
    resetClientMetadata() {
        this._clientMetadata = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientMetadataInput() {
        return this._clientMetadata;
    }
    get complianceLevel() {
        return this.getStringAttribute('compliance_level');
    }
    set complianceLevel(value) {
        this._complianceLevel = value;
    }
    resetComplianceLevel() {
        this._complianceLevel = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get complianceLevelInput() {
        return this._complianceLevel;
    }
    get crossOriginAuth() {
        return this.getBooleanAttribute('cross_origin_auth');
    }
    set crossOriginAuth(value) {
        this._crossOriginAuth = value;
    }
    resetCrossOriginAuth() {
        this._crossOriginAuth = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get crossOriginAuthInput() {
        return this._crossOriginAuth;
    }
    get crossOriginLoc() {
        return this.getStringAttribute('cross_origin_loc');
    }
    set crossOriginLoc(value) {
        this._crossOriginLoc = value;
    }
    resetCrossOriginLoc() {
        this._crossOriginLoc = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get crossOriginLocInput() {
        return this._crossOriginLoc;
    }
    get customLoginPage() {
        return this.getStringAttribute('custom_login_page');
    }
    set customLoginPage(value) {
        this._customLoginPage = value;
    }
    resetCustomLoginPage() {
        this._customLoginPage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get customLoginPageInput() {
        return this._customLoginPage;
    }
    get customLoginPageOn() {
        return this.getBooleanAttribute('custom_login_page_on');
    }
    set customLoginPageOn(value) {
        this._customLoginPageOn = value;
    }
    resetCustomLoginPageOn() {
        this._customLoginPageOn = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get customLoginPageOnInput() {
        return this._customLoginPageOn;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get encryptionKey() {
        return this.getStringMapAttribute('encryption_key');
    }
    set encryptionKey(value) {
        this._encryptionKey = value;
    }
    resetEncryptionKey() {
        this._encryptionKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get encryptionKeyInput() {
        return this._encryptionKey;
    }
    get formTemplate() {
        return this.getStringAttribute('form_template');
    }
    set formTemplate(value) {
        this._formTemplate = value;
    }
    resetFormTemplate() {
        this._formTemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get formTemplateInput() {
        return this._formTemplate;
    }
    get grantTypes() {
        return this.getListAttribute('grant_types');
    }
    set grantTypes(value) {
        this._grantTypes = value;
    }
    resetGrantTypes() {
        this._grantTypes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get grantTypesInput() {
        return this._grantTypes;
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
    get initiateLoginUri() {
        return this.getStringAttribute('initiate_login_uri');
    }
    set initiateLoginUri(value) {
        this._initiateLoginUri = value;
    }
    resetInitiateLoginUri() {
        this._initiateLoginUri = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get initiateLoginUriInput() {
        return this._initiateLoginUri;
    }
    get isFirstParty() {
        return this.getBooleanAttribute('is_first_party');
    }
    set isFirstParty(value) {
        this._isFirstParty = value;
    }
    resetIsFirstParty() {
        this._isFirstParty = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get isFirstPartyInput() {
        return this._isFirstParty;
    }
    get isTokenEndpointIpHeaderTrusted() {
        return this.getBooleanAttribute('is_token_endpoint_ip_header_trusted');
    }
    set isTokenEndpointIpHeaderTrusted(value) {
        this._isTokenEndpointIpHeaderTrusted = value;
    }
    resetIsTokenEndpointIpHeaderTrusted() {
        this._isTokenEndpointIpHeaderTrusted = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get isTokenEndpointIpHeaderTrustedInput() {
        return this._isTokenEndpointIpHeaderTrusted;
    }
    get logoUri() {
        return this.getStringAttribute('logo_uri');
    }
    set logoUri(value) {
        this._logoUri = value;
    }
    resetLogoUri() {
        this._logoUri = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get logoUriInput() {
        return this._logoUri;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get oidcBackchannelLogoutUrls() {
        return cdktf.Fn.tolist(this.getListAttribute('oidc_backchannel_logout_urls'));
    }
    set oidcBackchannelLogoutUrls(value) {
        this._oidcBackchannelLogoutUrls = value;
    }
    resetOidcBackchannelLogoutUrls() {
        this._oidcBackchannelLogoutUrls = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get oidcBackchannelLogoutUrlsInput() {
        return this._oidcBackchannelLogoutUrls;
    }
    get oidcConformant() {
        return this.getBooleanAttribute('oidc_conformant');
    }
    set oidcConformant(value) {
        this._oidcConformant = value;
    }
    resetOidcConformant() {
        this._oidcConformant = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get oidcConformantInput() {
        return this._oidcConformant;
    }
    get organizationRequireBehavior() {
        return this.getStringAttribute('organization_require_behavior');
    }
    set organizationRequireBehavior(value) {
        this._organizationRequireBehavior = value;
    }
    resetOrganizationRequireBehavior() {
        this._organizationRequireBehavior = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get organizationRequireBehaviorInput() {
        return this._organizationRequireBehavior;
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
    get requireProofOfPossession() {
        return this.getBooleanAttribute('require_proof_of_possession');
    }
    set requireProofOfPossession(value) {
        this._requireProofOfPossession = value;
    }
    resetRequireProofOfPossession() {
        this._requireProofOfPossession = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requireProofOfPossessionInput() {
        return this._requireProofOfPossession;
    }
    get requirePushedAuthorizationRequests() {
        return this.getBooleanAttribute('require_pushed_authorization_requests');
    }
    set requirePushedAuthorizationRequests(value) {
        this._requirePushedAuthorizationRequests = value;
    }
    resetRequirePushedAuthorizationRequests() {
        this._requirePushedAuthorizationRequests = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requirePushedAuthorizationRequestsInput() {
        return this._requirePushedAuthorizationRequests;
    }
    get signingKeys() {
        return this._signingKeys;
    }
    get sso() {
        return this.getBooleanAttribute('sso');
    }
    set sso(value) {
        this._sso = value;
    }
    resetSso() {
        this._sso = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ssoInput() {
        return this._sso;
    }
    get ssoDisabled() {
        return this.getBooleanAttribute('sso_disabled');
    }
    set ssoDisabled(value) {
        this._ssoDisabled = value;
    }
    resetSsoDisabled() {
        this._ssoDisabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ssoDisabledInput() {
        return this._ssoDisabled;
    }
    get webOrigins() {
        return this.getListAttribute('web_origins');
    }
    set webOrigins(value) {
        this._webOrigins = value;
    }
    resetWebOrigins() {
        this._webOrigins = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get webOriginsInput() {
        return this._webOrigins;
    }
    get defaultOrganization() {
        return this._defaultOrganization;
    }
    putDefaultOrganization(value) {
        this._defaultOrganization.internalValue = value;
    }
    resetDefaultOrganization() {
        this._defaultOrganization.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get defaultOrganizationInput() {
        return this._defaultOrganization.internalValue;
    }
    get jwtConfiguration() {
        return this._jwtConfiguration;
    }
    putJwtConfiguration(value) {
        this._jwtConfiguration.internalValue = value;
    }
    resetJwtConfiguration() {
        this._jwtConfiguration.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get jwtConfigurationInput() {
        return this._jwtConfiguration.internalValue;
    }
    get mobile() {
        return this._mobile;
    }
    putMobile(value) {
        this._mobile.internalValue = value;
    }
    resetMobile() {
        this._mobile.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mobileInput() {
        return this._mobile.internalValue;
    }
    get nativeSocialLogin() {
        return this._nativeSocialLogin;
    }
    putNativeSocialLogin(value) {
        this._nativeSocialLogin.internalValue = value;
    }
    resetNativeSocialLogin() {
        this._nativeSocialLogin.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nativeSocialLoginInput() {
        return this._nativeSocialLogin.internalValue;
    }
    get oidcLogout() {
        return this._oidcLogout;
    }
    putOidcLogout(value) {
        this._oidcLogout.internalValue = value;
    }
    resetOidcLogout() {
        this._oidcLogout.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get oidcLogoutInput() {
        return this._oidcLogout.internalValue;
    }
    get refreshToken() {
        return this._refreshToken;
    }
    putRefreshToken(value) {
        this._refreshToken.internalValue = value;
    }
    resetRefreshToken() {
        this._refreshToken.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get refreshTokenInput() {
        return this._refreshToken.internalValue;
    }
    get sessionTransfer() {
        return this._sessionTransfer;
    }
    putSessionTransfer(value) {
        this._sessionTransfer.internalValue = value;
    }
    resetSessionTransfer() {
        this._sessionTransfer.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sessionTransferInput() {
        return this._sessionTransfer.internalValue;
    }
    get tokenExchange() {
        return this._tokenExchange;
    }
    putTokenExchange(value) {
        this._tokenExchange.internalValue = value;
    }
    resetTokenExchange() {
        this._tokenExchange.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenExchangeInput() {
        return this._tokenExchange.internalValue;
    }
    get tokenQuota() {
        return this._tokenQuota;
    }
    putTokenQuota(value) {
        this._tokenQuota.internalValue = value;
    }
    resetTokenQuota() {
        this._tokenQuota.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenQuotaInput() {
        return this._tokenQuota.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            allowed_clients: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedClients),
            allowed_logout_urls: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedLogoutUrls),
            allowed_origins: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedOrigins),
            app_type: cdktf.stringToTerraform(this._appType),
            callbacks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._callbacks),
            client_aliases: cdktf.listMapper(cdktf.stringToTerraform, false)(this._clientAliases),
            client_metadata: cdktf.hashMapper(cdktf.stringToTerraform)(this._clientMetadata),
            compliance_level: cdktf.stringToTerraform(this._complianceLevel),
            cross_origin_auth: cdktf.booleanToTerraform(this._crossOriginAuth),
            cross_origin_loc: cdktf.stringToTerraform(this._crossOriginLoc),
            custom_login_page: cdktf.stringToTerraform(this._customLoginPage),
            custom_login_page_on: cdktf.booleanToTerraform(this._customLoginPageOn),
            description: cdktf.stringToTerraform(this._description),
            encryption_key: cdktf.hashMapper(cdktf.stringToTerraform)(this._encryptionKey),
            form_template: cdktf.stringToTerraform(this._formTemplate),
            grant_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._grantTypes),
            id: cdktf.stringToTerraform(this._id),
            initiate_login_uri: cdktf.stringToTerraform(this._initiateLoginUri),
            is_first_party: cdktf.booleanToTerraform(this._isFirstParty),
            is_token_endpoint_ip_header_trusted: cdktf.booleanToTerraform(this._isTokenEndpointIpHeaderTrusted),
            logo_uri: cdktf.stringToTerraform(this._logoUri),
            name: cdktf.stringToTerraform(this._name),
            oidc_backchannel_logout_urls: cdktf.listMapper(cdktf.stringToTerraform, false)(this._oidcBackchannelLogoutUrls),
            oidc_conformant: cdktf.booleanToTerraform(this._oidcConformant),
            organization_require_behavior: cdktf.stringToTerraform(this._organizationRequireBehavior),
            organization_usage: cdktf.stringToTerraform(this._organizationUsage),
            require_proof_of_possession: cdktf.booleanToTerraform(this._requireProofOfPossession),
            require_pushed_authorization_requests: cdktf.booleanToTerraform(this._requirePushedAuthorizationRequests),
            sso: cdktf.booleanToTerraform(this._sso),
            sso_disabled: cdktf.booleanToTerraform(this._ssoDisabled),
            web_origins: cdktf.listMapper(cdktf.stringToTerraform, false)(this._webOrigins),
            default_organization: clientDefaultOrganizationToTerraform(this._defaultOrganization.internalValue),
            jwt_configuration: clientJwtConfigurationToTerraform(this._jwtConfiguration.internalValue),
            mobile: clientMobileToTerraform(this._mobile.internalValue),
            native_social_login: clientNativeSocialLoginToTerraform(this._nativeSocialLogin.internalValue),
            oidc_logout: clientOidcLogoutToTerraform(this._oidcLogout.internalValue),
            refresh_token: clientRefreshTokenToTerraform(this._refreshToken.internalValue),
            session_transfer: clientSessionTransferToTerraform(this._sessionTransfer.internalValue),
            token_exchange: clientTokenExchangeToTerraform(this._tokenExchange.internalValue),
            token_quota: clientTokenQuotaToTerraform(this._tokenQuota.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            allowed_clients: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedClients),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            allowed_logout_urls: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedLogoutUrls),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            allowed_origins: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedOrigins),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            app_type: {
                value: cdktf.stringToHclTerraform(this._appType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            callbacks: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._callbacks),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            client_aliases: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._clientAliases),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            client_metadata: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._clientMetadata),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            compliance_level: {
                value: cdktf.stringToHclTerraform(this._complianceLevel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cross_origin_auth: {
                value: cdktf.booleanToHclTerraform(this._crossOriginAuth),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            cross_origin_loc: {
                value: cdktf.stringToHclTerraform(this._crossOriginLoc),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            custom_login_page: {
                value: cdktf.stringToHclTerraform(this._customLoginPage),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            custom_login_page_on: {
                value: cdktf.booleanToHclTerraform(this._customLoginPageOn),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            encryption_key: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._encryptionKey),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            form_template: {
                value: cdktf.stringToHclTerraform(this._formTemplate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            grant_types: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._grantTypes),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            initiate_login_uri: {
                value: cdktf.stringToHclTerraform(this._initiateLoginUri),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            is_first_party: {
                value: cdktf.booleanToHclTerraform(this._isFirstParty),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_token_endpoint_ip_header_trusted: {
                value: cdktf.booleanToHclTerraform(this._isTokenEndpointIpHeaderTrusted),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            logo_uri: {
                value: cdktf.stringToHclTerraform(this._logoUri),
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
            oidc_backchannel_logout_urls: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._oidcBackchannelLogoutUrls),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            oidc_conformant: {
                value: cdktf.booleanToHclTerraform(this._oidcConformant),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            organization_require_behavior: {
                value: cdktf.stringToHclTerraform(this._organizationRequireBehavior),
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
            require_proof_of_possession: {
                value: cdktf.booleanToHclTerraform(this._requireProofOfPossession),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            require_pushed_authorization_requests: {
                value: cdktf.booleanToHclTerraform(this._requirePushedAuthorizationRequests),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            sso: {
                value: cdktf.booleanToHclTerraform(this._sso),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            sso_disabled: {
                value: cdktf.booleanToHclTerraform(this._ssoDisabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            web_origins: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._webOrigins),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            default_organization: {
                value: clientDefaultOrganizationToHclTerraform(this._defaultOrganization.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientDefaultOrganizationList",
            },
            jwt_configuration: {
                value: clientJwtConfigurationToHclTerraform(this._jwtConfiguration.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientJwtConfigurationList",
            },
            mobile: {
                value: clientMobileToHclTerraform(this._mobile.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientMobileList",
            },
            native_social_login: {
                value: clientNativeSocialLoginToHclTerraform(this._nativeSocialLogin.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientNativeSocialLoginList",
            },
            oidc_logout: {
                value: clientOidcLogoutToHclTerraform(this._oidcLogout.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientOidcLogoutList",
            },
            refresh_token: {
                value: clientRefreshTokenToHclTerraform(this._refreshToken.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientRefreshTokenList",
            },
            session_transfer: {
                value: clientSessionTransferToHclTerraform(this._sessionTransfer.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientSessionTransferList",
            },
            token_exchange: {
                value: clientTokenExchangeToHclTerraform(this._tokenExchange.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientTokenExchangeList",
            },
            token_quota: {
                value: clientTokenQuotaToHclTerraform(this._tokenQuota.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ClientTokenQuotaList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Client = Client;
