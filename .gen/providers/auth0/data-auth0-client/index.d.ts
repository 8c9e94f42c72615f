import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataAuth0ClientConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client#client_id DataAuth0Client#client_id}
    */
    readonly clientId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client#id DataAuth0Client#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client#name DataAuth0Client#name}
    */
    readonly name?: string;
}
export interface DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentials {
}
export declare function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentials): any;
export declare function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentials): any;
export declare class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentials | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentials | undefined);
    get algorithm(): string;
    get createdAt(): string;
    get credentialType(): string;
    get expiresAt(): string;
    get id(): string;
    get keyId(): string;
    get name(): string;
    get updatedAt(): string;
}
export declare class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsOutputReference;
}
export interface DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwt {
}
export declare function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwt): any;
export declare function dataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwt): any;
export declare class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwt | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwt | undefined);
    private _credentials;
    get credentials(): DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtCredentialsList;
}
export declare class DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtOutputReference;
}
export interface DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentials {
}
export declare function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentials): any;
export declare function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentials): any;
export declare class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentials | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentials | undefined);
    get createdAt(): string;
    get credentialType(): string;
    get id(): string;
    get name(): string;
    get updatedAt(): string;
}
export declare class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsOutputReference;
}
export interface DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuth {
}
export declare function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuth): any;
export declare function dataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuth): any;
export declare class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuth | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuth | undefined);
    private _credentials;
    get credentials(): DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthCredentialsList;
}
export declare class DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthOutputReference;
}
export interface DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentials {
}
export declare function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentials): any;
export declare function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentials): any;
export declare class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentials | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentials | undefined);
    get createdAt(): string;
    get credentialType(): string;
    get id(): string;
    get name(): string;
    get subjectDn(): string;
    get updatedAt(): string;
}
export declare class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsOutputReference;
}
export interface DataAuth0ClientClientAuthenticationMethodsTlsClientAuth {
}
export declare function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsTlsClientAuth): any;
export declare function dataAuth0ClientClientAuthenticationMethodsTlsClientAuthToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethodsTlsClientAuth): any;
export declare class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethodsTlsClientAuth | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethodsTlsClientAuth | undefined);
    private _credentials;
    get credentials(): DataAuth0ClientClientAuthenticationMethodsTlsClientAuthCredentialsList;
}
export declare class DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsTlsClientAuthOutputReference;
}
export interface DataAuth0ClientClientAuthenticationMethods {
}
export declare function dataAuth0ClientClientAuthenticationMethodsToTerraform(struct?: DataAuth0ClientClientAuthenticationMethods): any;
export declare function dataAuth0ClientClientAuthenticationMethodsToHclTerraform(struct?: DataAuth0ClientClientAuthenticationMethods): any;
export declare class DataAuth0ClientClientAuthenticationMethodsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientClientAuthenticationMethods | undefined;
    set internalValue(value: DataAuth0ClientClientAuthenticationMethods | undefined);
    private _privateKeyJwt;
    get privateKeyJwt(): DataAuth0ClientClientAuthenticationMethodsPrivateKeyJwtList;
    private _selfSignedTlsClientAuth;
    get selfSignedTlsClientAuth(): DataAuth0ClientClientAuthenticationMethodsSelfSignedTlsClientAuthList;
    private _tlsClientAuth;
    get tlsClientAuth(): DataAuth0ClientClientAuthenticationMethodsTlsClientAuthList;
}
export declare class DataAuth0ClientClientAuthenticationMethodsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientClientAuthenticationMethodsOutputReference;
}
export interface DataAuth0ClientDefaultOrganization {
}
export declare function dataAuth0ClientDefaultOrganizationToTerraform(struct?: DataAuth0ClientDefaultOrganization): any;
export declare function dataAuth0ClientDefaultOrganizationToHclTerraform(struct?: DataAuth0ClientDefaultOrganization): any;
export declare class DataAuth0ClientDefaultOrganizationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientDefaultOrganization | undefined;
    set internalValue(value: DataAuth0ClientDefaultOrganization | undefined);
    get disable(): cdktf.IResolvable;
    get flows(): string[];
    get organizationId(): string;
}
export declare class DataAuth0ClientDefaultOrganizationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientDefaultOrganizationOutputReference;
}
export interface DataAuth0ClientJwtConfiguration {
}
export declare function dataAuth0ClientJwtConfigurationToTerraform(struct?: DataAuth0ClientJwtConfiguration): any;
export declare function dataAuth0ClientJwtConfigurationToHclTerraform(struct?: DataAuth0ClientJwtConfiguration): any;
export declare class DataAuth0ClientJwtConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientJwtConfiguration | undefined;
    set internalValue(value: DataAuth0ClientJwtConfiguration | undefined);
    get alg(): string;
    get lifetimeInSeconds(): number;
    private _scopes;
    get scopes(): cdktf.StringMap;
    get secretEncoded(): cdktf.IResolvable;
}
export declare class DataAuth0ClientJwtConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientJwtConfigurationOutputReference;
}
export interface DataAuth0ClientMobileAndroid {
}
export declare function dataAuth0ClientMobileAndroidToTerraform(struct?: DataAuth0ClientMobileAndroid): any;
export declare function dataAuth0ClientMobileAndroidToHclTerraform(struct?: DataAuth0ClientMobileAndroid): any;
export declare class DataAuth0ClientMobileAndroidOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientMobileAndroid | undefined;
    set internalValue(value: DataAuth0ClientMobileAndroid | undefined);
    get appPackageName(): string;
    get sha256CertFingerprints(): string[];
}
export declare class DataAuth0ClientMobileAndroidList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientMobileAndroidOutputReference;
}
export interface DataAuth0ClientMobileIos {
}
export declare function dataAuth0ClientMobileIosToTerraform(struct?: DataAuth0ClientMobileIos): any;
export declare function dataAuth0ClientMobileIosToHclTerraform(struct?: DataAuth0ClientMobileIos): any;
export declare class DataAuth0ClientMobileIosOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientMobileIos | undefined;
    set internalValue(value: DataAuth0ClientMobileIos | undefined);
    get appBundleIdentifier(): string;
    get teamId(): string;
}
export declare class DataAuth0ClientMobileIosList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientMobileIosOutputReference;
}
export interface DataAuth0ClientMobile {
}
export declare function dataAuth0ClientMobileToTerraform(struct?: DataAuth0ClientMobile): any;
export declare function dataAuth0ClientMobileToHclTerraform(struct?: DataAuth0ClientMobile): any;
export declare class DataAuth0ClientMobileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientMobile | undefined;
    set internalValue(value: DataAuth0ClientMobile | undefined);
    private _android;
    get android(): DataAuth0ClientMobileAndroidList;
    private _ios;
    get ios(): DataAuth0ClientMobileIosList;
}
export declare class DataAuth0ClientMobileList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientMobileOutputReference;
}
export interface DataAuth0ClientNativeSocialLoginApple {
}
export declare function dataAuth0ClientNativeSocialLoginAppleToTerraform(struct?: DataAuth0ClientNativeSocialLoginApple): any;
export declare function dataAuth0ClientNativeSocialLoginAppleToHclTerraform(struct?: DataAuth0ClientNativeSocialLoginApple): any;
export declare class DataAuth0ClientNativeSocialLoginAppleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientNativeSocialLoginApple | undefined;
    set internalValue(value: DataAuth0ClientNativeSocialLoginApple | undefined);
    get enabled(): cdktf.IResolvable;
}
export declare class DataAuth0ClientNativeSocialLoginAppleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientNativeSocialLoginAppleOutputReference;
}
export interface DataAuth0ClientNativeSocialLoginFacebook {
}
export declare function dataAuth0ClientNativeSocialLoginFacebookToTerraform(struct?: DataAuth0ClientNativeSocialLoginFacebook): any;
export declare function dataAuth0ClientNativeSocialLoginFacebookToHclTerraform(struct?: DataAuth0ClientNativeSocialLoginFacebook): any;
export declare class DataAuth0ClientNativeSocialLoginFacebookOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientNativeSocialLoginFacebook | undefined;
    set internalValue(value: DataAuth0ClientNativeSocialLoginFacebook | undefined);
    get enabled(): cdktf.IResolvable;
}
export declare class DataAuth0ClientNativeSocialLoginFacebookList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientNativeSocialLoginFacebookOutputReference;
}
export interface DataAuth0ClientNativeSocialLoginGoogle {
}
export declare function dataAuth0ClientNativeSocialLoginGoogleToTerraform(struct?: DataAuth0ClientNativeSocialLoginGoogle): any;
export declare function dataAuth0ClientNativeSocialLoginGoogleToHclTerraform(struct?: DataAuth0ClientNativeSocialLoginGoogle): any;
export declare class DataAuth0ClientNativeSocialLoginGoogleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientNativeSocialLoginGoogle | undefined;
    set internalValue(value: DataAuth0ClientNativeSocialLoginGoogle | undefined);
    get enabled(): cdktf.IResolvable;
}
export declare class DataAuth0ClientNativeSocialLoginGoogleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientNativeSocialLoginGoogleOutputReference;
}
export interface DataAuth0ClientNativeSocialLogin {
}
export declare function dataAuth0ClientNativeSocialLoginToTerraform(struct?: DataAuth0ClientNativeSocialLogin): any;
export declare function dataAuth0ClientNativeSocialLoginToHclTerraform(struct?: DataAuth0ClientNativeSocialLogin): any;
export declare class DataAuth0ClientNativeSocialLoginOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientNativeSocialLogin | undefined;
    set internalValue(value: DataAuth0ClientNativeSocialLogin | undefined);
    private _apple;
    get apple(): DataAuth0ClientNativeSocialLoginAppleList;
    private _facebook;
    get facebook(): DataAuth0ClientNativeSocialLoginFacebookList;
    private _google;
    get google(): DataAuth0ClientNativeSocialLoginGoogleList;
}
export declare class DataAuth0ClientNativeSocialLoginList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientNativeSocialLoginOutputReference;
}
export interface DataAuth0ClientOidcLogoutBackchannelLogoutInitiators {
}
export declare function dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToTerraform(struct?: DataAuth0ClientOidcLogoutBackchannelLogoutInitiators): any;
export declare function dataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform(struct?: DataAuth0ClientOidcLogoutBackchannelLogoutInitiators): any;
export declare class DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientOidcLogoutBackchannelLogoutInitiators | undefined;
    set internalValue(value: DataAuth0ClientOidcLogoutBackchannelLogoutInitiators | undefined);
    get mode(): string;
    get selectedInitiators(): string[];
}
export declare class DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference;
}
export interface DataAuth0ClientOidcLogout {
}
export declare function dataAuth0ClientOidcLogoutToTerraform(struct?: DataAuth0ClientOidcLogout): any;
export declare function dataAuth0ClientOidcLogoutToHclTerraform(struct?: DataAuth0ClientOidcLogout): any;
export declare class DataAuth0ClientOidcLogoutOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientOidcLogout | undefined;
    set internalValue(value: DataAuth0ClientOidcLogout | undefined);
    private _backchannelLogoutInitiators;
    get backchannelLogoutInitiators(): DataAuth0ClientOidcLogoutBackchannelLogoutInitiatorsList;
    get backchannelLogoutUrls(): string[];
}
export declare class DataAuth0ClientOidcLogoutList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientOidcLogoutOutputReference;
}
export interface DataAuth0ClientRefreshTokenPolicies {
}
export declare function dataAuth0ClientRefreshTokenPoliciesToTerraform(struct?: DataAuth0ClientRefreshTokenPolicies): any;
export declare function dataAuth0ClientRefreshTokenPoliciesToHclTerraform(struct?: DataAuth0ClientRefreshTokenPolicies): any;
export declare class DataAuth0ClientRefreshTokenPoliciesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientRefreshTokenPolicies | undefined;
    set internalValue(value: DataAuth0ClientRefreshTokenPolicies | undefined);
    get audience(): string;
    get scope(): string[];
}
export declare class DataAuth0ClientRefreshTokenPoliciesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientRefreshTokenPoliciesOutputReference;
}
export interface DataAuth0ClientRefreshToken {
}
export declare function dataAuth0ClientRefreshTokenToTerraform(struct?: DataAuth0ClientRefreshToken): any;
export declare function dataAuth0ClientRefreshTokenToHclTerraform(struct?: DataAuth0ClientRefreshToken): any;
export declare class DataAuth0ClientRefreshTokenOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientRefreshToken | undefined;
    set internalValue(value: DataAuth0ClientRefreshToken | undefined);
    get expirationType(): string;
    get idleTokenLifetime(): number;
    get infiniteIdleTokenLifetime(): cdktf.IResolvable;
    get infiniteTokenLifetime(): cdktf.IResolvable;
    get leeway(): number;
    private _policies;
    get policies(): DataAuth0ClientRefreshTokenPoliciesList;
    get rotationType(): string;
    get tokenLifetime(): number;
}
export declare class DataAuth0ClientRefreshTokenList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientRefreshTokenOutputReference;
}
export interface DataAuth0ClientSessionTransfer {
}
export declare function dataAuth0ClientSessionTransferToTerraform(struct?: DataAuth0ClientSessionTransfer): any;
export declare function dataAuth0ClientSessionTransferToHclTerraform(struct?: DataAuth0ClientSessionTransfer): any;
export declare class DataAuth0ClientSessionTransferOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientSessionTransfer | undefined;
    set internalValue(value: DataAuth0ClientSessionTransfer | undefined);
    get allowRefreshToken(): cdktf.IResolvable;
    get allowedAuthenticationMethods(): string[];
    get canCreateSessionTransferToken(): cdktf.IResolvable;
    get enforceDeviceBinding(): string;
}
export declare class DataAuth0ClientSessionTransferList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientSessionTransferOutputReference;
}
export interface DataAuth0ClientSignedRequestObjectCredentials {
}
export declare function dataAuth0ClientSignedRequestObjectCredentialsToTerraform(struct?: DataAuth0ClientSignedRequestObjectCredentials): any;
export declare function dataAuth0ClientSignedRequestObjectCredentialsToHclTerraform(struct?: DataAuth0ClientSignedRequestObjectCredentials): any;
export declare class DataAuth0ClientSignedRequestObjectCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientSignedRequestObjectCredentials | undefined;
    set internalValue(value: DataAuth0ClientSignedRequestObjectCredentials | undefined);
    get algorithm(): string;
    get createdAt(): string;
    get credentialType(): string;
    get expiresAt(): string;
    get id(): string;
    get keyId(): string;
    get name(): string;
    get updatedAt(): string;
}
export declare class DataAuth0ClientSignedRequestObjectCredentialsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientSignedRequestObjectCredentialsOutputReference;
}
export interface DataAuth0ClientSignedRequestObject {
}
export declare function dataAuth0ClientSignedRequestObjectToTerraform(struct?: DataAuth0ClientSignedRequestObject): any;
export declare function dataAuth0ClientSignedRequestObjectToHclTerraform(struct?: DataAuth0ClientSignedRequestObject): any;
export declare class DataAuth0ClientSignedRequestObjectOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientSignedRequestObject | undefined;
    set internalValue(value: DataAuth0ClientSignedRequestObject | undefined);
    private _credentials;
    get credentials(): DataAuth0ClientSignedRequestObjectCredentialsList;
    get required(): cdktf.IResolvable;
}
export declare class DataAuth0ClientSignedRequestObjectList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientSignedRequestObjectOutputReference;
}
export interface DataAuth0ClientTokenExchange {
}
export declare function dataAuth0ClientTokenExchangeToTerraform(struct?: DataAuth0ClientTokenExchange): any;
export declare function dataAuth0ClientTokenExchangeToHclTerraform(struct?: DataAuth0ClientTokenExchange): any;
export declare class DataAuth0ClientTokenExchangeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientTokenExchange | undefined;
    set internalValue(value: DataAuth0ClientTokenExchange | undefined);
    get allowAnyProfileOfType(): string[];
}
export declare class DataAuth0ClientTokenExchangeList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientTokenExchangeOutputReference;
}
export interface DataAuth0ClientTokenQuotaClientCredentials {
}
export declare function dataAuth0ClientTokenQuotaClientCredentialsToTerraform(struct?: DataAuth0ClientTokenQuotaClientCredentials): any;
export declare function dataAuth0ClientTokenQuotaClientCredentialsToHclTerraform(struct?: DataAuth0ClientTokenQuotaClientCredentials): any;
export declare class DataAuth0ClientTokenQuotaClientCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientTokenQuotaClientCredentials | undefined;
    set internalValue(value: DataAuth0ClientTokenQuotaClientCredentials | undefined);
    get enforce(): cdktf.IResolvable;
    get perDay(): number;
    get perHour(): number;
}
export declare class DataAuth0ClientTokenQuotaClientCredentialsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientTokenQuotaClientCredentialsOutputReference;
}
export interface DataAuth0ClientTokenQuota {
}
export declare function dataAuth0ClientTokenQuotaToTerraform(struct?: DataAuth0ClientTokenQuota): any;
export declare function dataAuth0ClientTokenQuotaToHclTerraform(struct?: DataAuth0ClientTokenQuota): any;
export declare class DataAuth0ClientTokenQuotaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ClientTokenQuota | undefined;
    set internalValue(value: DataAuth0ClientTokenQuota | undefined);
    private _clientCredentials;
    get clientCredentials(): DataAuth0ClientTokenQuotaClientCredentialsList;
}
export declare class DataAuth0ClientTokenQuotaList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataAuth0ClientTokenQuotaOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client auth0_client}
*/
export declare class DataAuth0Client extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "auth0_client";
    /**
    * Generates CDKTF code for importing a DataAuth0Client resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataAuth0Client to import
    * @param importFromId The id of the existing DataAuth0Client that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataAuth0Client to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/client auth0_client} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataAuth0ClientConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataAuth0ClientConfig);
    get allowedClients(): string[];
    get allowedLogoutUrls(): string[];
    get allowedOrigins(): string[];
    get appType(): string;
    get callbacks(): string[];
    get clientAliases(): string[];
    private _clientAuthenticationMethods;
    get clientAuthenticationMethods(): DataAuth0ClientClientAuthenticationMethodsList;
    private _clientId?;
    get clientId(): string;
    set clientId(value: string);
    resetClientId(): void;
    get clientIdInput(): string | undefined;
    private _clientMetadata;
    get clientMetadata(): cdktf.StringMap;
    get clientSecret(): string;
    get complianceLevel(): string;
    get crossOriginAuth(): cdktf.IResolvable;
    get crossOriginLoc(): string;
    get customLoginPage(): string;
    get customLoginPageOn(): cdktf.IResolvable;
    private _defaultOrganization;
    get defaultOrganization(): DataAuth0ClientDefaultOrganizationList;
    get description(): string;
    private _encryptionKey;
    get encryptionKey(): cdktf.StringMap;
    get formTemplate(): string;
    get grantTypes(): string[];
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get initiateLoginUri(): string;
    get isFirstParty(): cdktf.IResolvable;
    get isTokenEndpointIpHeaderTrusted(): cdktf.IResolvable;
    private _jwtConfiguration;
    get jwtConfiguration(): DataAuth0ClientJwtConfigurationList;
    get logoUri(): string;
    private _mobile;
    get mobile(): DataAuth0ClientMobileList;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _nativeSocialLogin;
    get nativeSocialLogin(): DataAuth0ClientNativeSocialLoginList;
    get oidcBackchannelLogoutUrls(): string[];
    get oidcConformant(): cdktf.IResolvable;
    private _oidcLogout;
    get oidcLogout(): DataAuth0ClientOidcLogoutList;
    get organizationRequireBehavior(): string;
    get organizationUsage(): string;
    private _refreshToken;
    get refreshToken(): DataAuth0ClientRefreshTokenList;
    get requireProofOfPossession(): cdktf.IResolvable;
    get requirePushedAuthorizationRequests(): cdktf.IResolvable;
    private _sessionTransfer;
    get sessionTransfer(): DataAuth0ClientSessionTransferList;
    private _signedRequestObject;
    get signedRequestObject(): DataAuth0ClientSignedRequestObjectList;
    private _signingKeys;
    get signingKeys(): cdktf.StringMapList;
    get sso(): cdktf.IResolvable;
    get ssoDisabled(): cdktf.IResolvable;
    get tokenEndpointAuthMethod(): string;
    private _tokenExchange;
    get tokenExchange(): DataAuth0ClientTokenExchangeList;
    private _tokenQuota;
    get tokenQuota(): DataAuth0ClientTokenQuotaList;
    get webOrigins(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
