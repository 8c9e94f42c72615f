import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ClientConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#allowed_clients Client#allowed_clients}
    */
    readonly allowedClients?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#allowed_logout_urls Client#allowed_logout_urls}
    */
    readonly allowedLogoutUrls?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#allowed_origins Client#allowed_origins}
    */
    readonly allowedOrigins?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#app_type Client#app_type}
    */
    readonly appType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#callbacks Client#callbacks}
    */
    readonly callbacks?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#client_aliases Client#client_aliases}
    */
    readonly clientAliases?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#client_metadata Client#client_metadata}
    */
    readonly clientMetadata?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#compliance_level Client#compliance_level}
    */
    readonly complianceLevel?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#cross_origin_auth Client#cross_origin_auth}
    */
    readonly crossOriginAuth?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#cross_origin_loc Client#cross_origin_loc}
    */
    readonly crossOriginLoc?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#custom_login_page Client#custom_login_page}
    */
    readonly customLoginPage?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#custom_login_page_on Client#custom_login_page_on}
    */
    readonly customLoginPageOn?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#description Client#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#encryption_key Client#encryption_key}
    */
    readonly encryptionKey?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#form_template Client#form_template}
    */
    readonly formTemplate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#grant_types Client#grant_types}
    */
    readonly grantTypes?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#id Client#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#initiate_login_uri Client#initiate_login_uri}
    */
    readonly initiateLoginUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#is_first_party Client#is_first_party}
    */
    readonly isFirstParty?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#is_token_endpoint_ip_header_trusted Client#is_token_endpoint_ip_header_trusted}
    */
    readonly isTokenEndpointIpHeaderTrusted?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#logo_uri Client#logo_uri}
    */
    readonly logoUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#name Client#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#oidc_backchannel_logout_urls Client#oidc_backchannel_logout_urls}
    */
    readonly oidcBackchannelLogoutUrls?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#oidc_conformant Client#oidc_conformant}
    */
    readonly oidcConformant?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#organization_require_behavior Client#organization_require_behavior}
    */
    readonly organizationRequireBehavior?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#organization_usage Client#organization_usage}
    */
    readonly organizationUsage?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#require_proof_of_possession Client#require_proof_of_possession}
    */
    readonly requireProofOfPossession?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#require_pushed_authorization_requests Client#require_pushed_authorization_requests}
    */
    readonly requirePushedAuthorizationRequests?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#sso Client#sso}
    */
    readonly sso?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#sso_disabled Client#sso_disabled}
    */
    readonly ssoDisabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#web_origins Client#web_origins}
    */
    readonly webOrigins?: string[];
    /**
    * default_organization block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#default_organization Client#default_organization}
    */
    readonly defaultOrganization?: ClientDefaultOrganization;
    /**
    * jwt_configuration block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#jwt_configuration Client#jwt_configuration}
    */
    readonly jwtConfiguration?: ClientJwtConfiguration;
    /**
    * mobile block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#mobile Client#mobile}
    */
    readonly mobile?: ClientMobile;
    /**
    * native_social_login block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#native_social_login Client#native_social_login}
    */
    readonly nativeSocialLogin?: ClientNativeSocialLogin;
    /**
    * oidc_logout block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#oidc_logout Client#oidc_logout}
    */
    readonly oidcLogout?: ClientOidcLogout;
    /**
    * refresh_token block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#refresh_token Client#refresh_token}
    */
    readonly refreshToken?: ClientRefreshToken;
    /**
    * session_transfer block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#session_transfer Client#session_transfer}
    */
    readonly sessionTransfer?: ClientSessionTransfer;
    /**
    * token_exchange block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#token_exchange Client#token_exchange}
    */
    readonly tokenExchange?: ClientTokenExchange;
    /**
    * token_quota block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#token_quota Client#token_quota}
    */
    readonly tokenQuota?: ClientTokenQuota;
}
export interface ClientDefaultOrganization {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#disable Client#disable}
    */
    readonly disable?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#flows Client#flows}
    */
    readonly flows?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#organization_id Client#organization_id}
    */
    readonly organizationId?: string;
}
export declare function clientDefaultOrganizationToTerraform(struct?: ClientDefaultOrganizationOutputReference | ClientDefaultOrganization): any;
export declare function clientDefaultOrganizationToHclTerraform(struct?: ClientDefaultOrganizationOutputReference | ClientDefaultOrganization): any;
export declare class ClientDefaultOrganizationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientDefaultOrganization | undefined;
    set internalValue(value: ClientDefaultOrganization | undefined);
    private _disable?;
    get disable(): boolean | cdktf.IResolvable;
    set disable(value: boolean | cdktf.IResolvable);
    resetDisable(): void;
    get disableInput(): boolean | cdktf.IResolvable | undefined;
    private _flows?;
    get flows(): string[];
    set flows(value: string[]);
    resetFlows(): void;
    get flowsInput(): string[] | undefined;
    private _organizationId?;
    get organizationId(): string;
    set organizationId(value: string);
    resetOrganizationId(): void;
    get organizationIdInput(): string | undefined;
}
export interface ClientJwtConfiguration {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#alg Client#alg}
    */
    readonly alg?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}
    */
    readonly lifetimeInSeconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#scopes Client#scopes}
    */
    readonly scopes?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#secret_encoded Client#secret_encoded}
    */
    readonly secretEncoded?: boolean | cdktf.IResolvable;
}
export declare function clientJwtConfigurationToTerraform(struct?: ClientJwtConfigurationOutputReference | ClientJwtConfiguration): any;
export declare function clientJwtConfigurationToHclTerraform(struct?: ClientJwtConfigurationOutputReference | ClientJwtConfiguration): any;
export declare class ClientJwtConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientJwtConfiguration | undefined;
    set internalValue(value: ClientJwtConfiguration | undefined);
    private _alg?;
    get alg(): string;
    set alg(value: string);
    resetAlg(): void;
    get algInput(): string | undefined;
    private _lifetimeInSeconds?;
    get lifetimeInSeconds(): number;
    set lifetimeInSeconds(value: number);
    resetLifetimeInSeconds(): void;
    get lifetimeInSecondsInput(): number | undefined;
    private _scopes?;
    get scopes(): {
        [key: string]: string;
    };
    set scopes(value: {
        [key: string]: string;
    });
    resetScopes(): void;
    get scopesInput(): {
        [key: string]: string;
    } | undefined;
    private _secretEncoded?;
    get secretEncoded(): boolean | cdktf.IResolvable;
    set secretEncoded(value: boolean | cdktf.IResolvable);
    resetSecretEncoded(): void;
    get secretEncodedInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ClientMobileAndroid {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#app_package_name Client#app_package_name}
    */
    readonly appPackageName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#sha256_cert_fingerprints Client#sha256_cert_fingerprints}
    */
    readonly sha256CertFingerprints?: string[];
}
export declare function clientMobileAndroidToTerraform(struct?: ClientMobileAndroidOutputReference | ClientMobileAndroid): any;
export declare function clientMobileAndroidToHclTerraform(struct?: ClientMobileAndroidOutputReference | ClientMobileAndroid): any;
export declare class ClientMobileAndroidOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientMobileAndroid | undefined;
    set internalValue(value: ClientMobileAndroid | undefined);
    private _appPackageName?;
    get appPackageName(): string;
    set appPackageName(value: string);
    resetAppPackageName(): void;
    get appPackageNameInput(): string | undefined;
    private _sha256CertFingerprints?;
    get sha256CertFingerprints(): string[];
    set sha256CertFingerprints(value: string[]);
    resetSha256CertFingerprints(): void;
    get sha256CertFingerprintsInput(): string[] | undefined;
}
export interface ClientMobileIos {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#app_bundle_identifier Client#app_bundle_identifier}
    */
    readonly appBundleIdentifier?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#team_id Client#team_id}
    */
    readonly teamId?: string;
}
export declare function clientMobileIosToTerraform(struct?: ClientMobileIosOutputReference | ClientMobileIos): any;
export declare function clientMobileIosToHclTerraform(struct?: ClientMobileIosOutputReference | ClientMobileIos): any;
export declare class ClientMobileIosOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientMobileIos | undefined;
    set internalValue(value: ClientMobileIos | undefined);
    private _appBundleIdentifier?;
    get appBundleIdentifier(): string;
    set appBundleIdentifier(value: string);
    resetAppBundleIdentifier(): void;
    get appBundleIdentifierInput(): string | undefined;
    private _teamId?;
    get teamId(): string;
    set teamId(value: string);
    resetTeamId(): void;
    get teamIdInput(): string | undefined;
}
export interface ClientMobile {
    /**
    * android block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#android Client#android}
    */
    readonly android?: ClientMobileAndroid;
    /**
    * ios block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#ios Client#ios}
    */
    readonly ios?: ClientMobileIos;
}
export declare function clientMobileToTerraform(struct?: ClientMobileOutputReference | ClientMobile): any;
export declare function clientMobileToHclTerraform(struct?: ClientMobileOutputReference | ClientMobile): any;
export declare class ClientMobileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientMobile | undefined;
    set internalValue(value: ClientMobile | undefined);
    private _android;
    get android(): ClientMobileAndroidOutputReference;
    putAndroid(value: ClientMobileAndroid): void;
    resetAndroid(): void;
    get androidInput(): ClientMobileAndroid | undefined;
    private _ios;
    get ios(): ClientMobileIosOutputReference;
    putIos(value: ClientMobileIos): void;
    resetIos(): void;
    get iosInput(): ClientMobileIos | undefined;
}
export interface ClientNativeSocialLoginApple {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#enabled Client#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function clientNativeSocialLoginAppleToTerraform(struct?: ClientNativeSocialLoginAppleOutputReference | ClientNativeSocialLoginApple): any;
export declare function clientNativeSocialLoginAppleToHclTerraform(struct?: ClientNativeSocialLoginAppleOutputReference | ClientNativeSocialLoginApple): any;
export declare class ClientNativeSocialLoginAppleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientNativeSocialLoginApple | undefined;
    set internalValue(value: ClientNativeSocialLoginApple | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ClientNativeSocialLoginFacebook {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#enabled Client#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function clientNativeSocialLoginFacebookToTerraform(struct?: ClientNativeSocialLoginFacebookOutputReference | ClientNativeSocialLoginFacebook): any;
export declare function clientNativeSocialLoginFacebookToHclTerraform(struct?: ClientNativeSocialLoginFacebookOutputReference | ClientNativeSocialLoginFacebook): any;
export declare class ClientNativeSocialLoginFacebookOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientNativeSocialLoginFacebook | undefined;
    set internalValue(value: ClientNativeSocialLoginFacebook | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ClientNativeSocialLoginGoogle {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#enabled Client#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
}
export declare function clientNativeSocialLoginGoogleToTerraform(struct?: ClientNativeSocialLoginGoogleOutputReference | ClientNativeSocialLoginGoogle): any;
export declare function clientNativeSocialLoginGoogleToHclTerraform(struct?: ClientNativeSocialLoginGoogleOutputReference | ClientNativeSocialLoginGoogle): any;
export declare class ClientNativeSocialLoginGoogleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientNativeSocialLoginGoogle | undefined;
    set internalValue(value: ClientNativeSocialLoginGoogle | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ClientNativeSocialLogin {
    /**
    * apple block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#apple Client#apple}
    */
    readonly apple?: ClientNativeSocialLoginApple;
    /**
    * facebook block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#facebook Client#facebook}
    */
    readonly facebook?: ClientNativeSocialLoginFacebook;
    /**
    * google block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#google Client#google}
    */
    readonly google?: ClientNativeSocialLoginGoogle;
}
export declare function clientNativeSocialLoginToTerraform(struct?: ClientNativeSocialLoginOutputReference | ClientNativeSocialLogin): any;
export declare function clientNativeSocialLoginToHclTerraform(struct?: ClientNativeSocialLoginOutputReference | ClientNativeSocialLogin): any;
export declare class ClientNativeSocialLoginOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientNativeSocialLogin | undefined;
    set internalValue(value: ClientNativeSocialLogin | undefined);
    private _apple;
    get apple(): ClientNativeSocialLoginAppleOutputReference;
    putApple(value: ClientNativeSocialLoginApple): void;
    resetApple(): void;
    get appleInput(): ClientNativeSocialLoginApple | undefined;
    private _facebook;
    get facebook(): ClientNativeSocialLoginFacebookOutputReference;
    putFacebook(value: ClientNativeSocialLoginFacebook): void;
    resetFacebook(): void;
    get facebookInput(): ClientNativeSocialLoginFacebook | undefined;
    private _google;
    get google(): ClientNativeSocialLoginGoogleOutputReference;
    putGoogle(value: ClientNativeSocialLoginGoogle): void;
    resetGoogle(): void;
    get googleInput(): ClientNativeSocialLoginGoogle | undefined;
}
export interface ClientOidcLogoutBackchannelLogoutInitiators {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#mode Client#mode}
    */
    readonly mode: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#selected_initiators Client#selected_initiators}
    */
    readonly selectedInitiators?: string[];
}
export declare function clientOidcLogoutBackchannelLogoutInitiatorsToTerraform(struct?: ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference | ClientOidcLogoutBackchannelLogoutInitiators): any;
export declare function clientOidcLogoutBackchannelLogoutInitiatorsToHclTerraform(struct?: ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference | ClientOidcLogoutBackchannelLogoutInitiators): any;
export declare class ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientOidcLogoutBackchannelLogoutInitiators | undefined;
    set internalValue(value: ClientOidcLogoutBackchannelLogoutInitiators | undefined);
    private _mode?;
    get mode(): string;
    set mode(value: string);
    get modeInput(): string | undefined;
    private _selectedInitiators?;
    get selectedInitiators(): string[];
    set selectedInitiators(value: string[]);
    resetSelectedInitiators(): void;
    get selectedInitiatorsInput(): string[] | undefined;
}
export interface ClientOidcLogout {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#backchannel_logout_urls Client#backchannel_logout_urls}
    */
    readonly backchannelLogoutUrls: string[];
    /**
    * backchannel_logout_initiators block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#backchannel_logout_initiators Client#backchannel_logout_initiators}
    */
    readonly backchannelLogoutInitiators?: ClientOidcLogoutBackchannelLogoutInitiators;
}
export declare function clientOidcLogoutToTerraform(struct?: ClientOidcLogoutOutputReference | ClientOidcLogout): any;
export declare function clientOidcLogoutToHclTerraform(struct?: ClientOidcLogoutOutputReference | ClientOidcLogout): any;
export declare class ClientOidcLogoutOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientOidcLogout | undefined;
    set internalValue(value: ClientOidcLogout | undefined);
    private _backchannelLogoutUrls?;
    get backchannelLogoutUrls(): string[];
    set backchannelLogoutUrls(value: string[]);
    get backchannelLogoutUrlsInput(): string[] | undefined;
    private _backchannelLogoutInitiators;
    get backchannelLogoutInitiators(): ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference;
    putBackchannelLogoutInitiators(value: ClientOidcLogoutBackchannelLogoutInitiators): void;
    resetBackchannelLogoutInitiators(): void;
    get backchannelLogoutInitiatorsInput(): ClientOidcLogoutBackchannelLogoutInitiators | undefined;
}
export interface ClientRefreshTokenPolicies {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#audience Client#audience}
    */
    readonly audience: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#scope Client#scope}
    */
    readonly scope: string[];
}
export declare function clientRefreshTokenPoliciesToTerraform(struct?: ClientRefreshTokenPolicies | cdktf.IResolvable): any;
export declare function clientRefreshTokenPoliciesToHclTerraform(struct?: ClientRefreshTokenPolicies | cdktf.IResolvable): any;
export declare class ClientRefreshTokenPoliciesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ClientRefreshTokenPolicies | cdktf.IResolvable | undefined;
    set internalValue(value: ClientRefreshTokenPolicies | cdktf.IResolvable | undefined);
    private _audience?;
    get audience(): string;
    set audience(value: string);
    get audienceInput(): string | undefined;
    private _scope?;
    get scope(): string[];
    set scope(value: string[]);
    get scopeInput(): string[] | undefined;
}
export declare class ClientRefreshTokenPoliciesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ClientRefreshTokenPolicies[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ClientRefreshTokenPoliciesOutputReference;
}
export interface ClientRefreshToken {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#expiration_type Client#expiration_type}
    */
    readonly expirationType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#idle_token_lifetime Client#idle_token_lifetime}
    */
    readonly idleTokenLifetime?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#infinite_idle_token_lifetime Client#infinite_idle_token_lifetime}
    */
    readonly infiniteIdleTokenLifetime?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#infinite_token_lifetime Client#infinite_token_lifetime}
    */
    readonly infiniteTokenLifetime?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#leeway Client#leeway}
    */
    readonly leeway?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#rotation_type Client#rotation_type}
    */
    readonly rotationType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#token_lifetime Client#token_lifetime}
    */
    readonly tokenLifetime?: number;
    /**
    * policies block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#policies Client#policies}
    */
    readonly policies?: ClientRefreshTokenPolicies[] | cdktf.IResolvable;
}
export declare function clientRefreshTokenToTerraform(struct?: ClientRefreshTokenOutputReference | ClientRefreshToken): any;
export declare function clientRefreshTokenToHclTerraform(struct?: ClientRefreshTokenOutputReference | ClientRefreshToken): any;
export declare class ClientRefreshTokenOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientRefreshToken | undefined;
    set internalValue(value: ClientRefreshToken | undefined);
    private _expirationType?;
    get expirationType(): string;
    set expirationType(value: string);
    get expirationTypeInput(): string | undefined;
    private _idleTokenLifetime?;
    get idleTokenLifetime(): number;
    set idleTokenLifetime(value: number);
    resetIdleTokenLifetime(): void;
    get idleTokenLifetimeInput(): number | undefined;
    private _infiniteIdleTokenLifetime?;
    get infiniteIdleTokenLifetime(): boolean | cdktf.IResolvable;
    set infiniteIdleTokenLifetime(value: boolean | cdktf.IResolvable);
    resetInfiniteIdleTokenLifetime(): void;
    get infiniteIdleTokenLifetimeInput(): boolean | cdktf.IResolvable | undefined;
    private _infiniteTokenLifetime?;
    get infiniteTokenLifetime(): boolean | cdktf.IResolvable;
    set infiniteTokenLifetime(value: boolean | cdktf.IResolvable);
    resetInfiniteTokenLifetime(): void;
    get infiniteTokenLifetimeInput(): boolean | cdktf.IResolvable | undefined;
    private _leeway?;
    get leeway(): number;
    set leeway(value: number);
    resetLeeway(): void;
    get leewayInput(): number | undefined;
    private _rotationType?;
    get rotationType(): string;
    set rotationType(value: string);
    get rotationTypeInput(): string | undefined;
    private _tokenLifetime?;
    get tokenLifetime(): number;
    set tokenLifetime(value: number);
    resetTokenLifetime(): void;
    get tokenLifetimeInput(): number | undefined;
    private _policies;
    get policies(): ClientRefreshTokenPoliciesList;
    putPolicies(value: ClientRefreshTokenPolicies[] | cdktf.IResolvable): void;
    resetPolicies(): void;
    get policiesInput(): cdktf.IResolvable | ClientRefreshTokenPolicies[] | undefined;
}
export interface ClientSessionTransfer {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#allow_refresh_token Client#allow_refresh_token}
    */
    readonly allowRefreshToken?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#allowed_authentication_methods Client#allowed_authentication_methods}
    */
    readonly allowedAuthenticationMethods?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#can_create_session_transfer_token Client#can_create_session_transfer_token}
    */
    readonly canCreateSessionTransferToken?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#enforce_device_binding Client#enforce_device_binding}
    */
    readonly enforceDeviceBinding?: string;
}
export declare function clientSessionTransferToTerraform(struct?: ClientSessionTransferOutputReference | ClientSessionTransfer): any;
export declare function clientSessionTransferToHclTerraform(struct?: ClientSessionTransferOutputReference | ClientSessionTransfer): any;
export declare class ClientSessionTransferOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientSessionTransfer | undefined;
    set internalValue(value: ClientSessionTransfer | undefined);
    private _allowRefreshToken?;
    get allowRefreshToken(): boolean | cdktf.IResolvable;
    set allowRefreshToken(value: boolean | cdktf.IResolvable);
    resetAllowRefreshToken(): void;
    get allowRefreshTokenInput(): boolean | cdktf.IResolvable | undefined;
    private _allowedAuthenticationMethods?;
    get allowedAuthenticationMethods(): string[];
    set allowedAuthenticationMethods(value: string[]);
    resetAllowedAuthenticationMethods(): void;
    get allowedAuthenticationMethodsInput(): string[] | undefined;
    private _canCreateSessionTransferToken?;
    get canCreateSessionTransferToken(): boolean | cdktf.IResolvable;
    set canCreateSessionTransferToken(value: boolean | cdktf.IResolvable);
    resetCanCreateSessionTransferToken(): void;
    get canCreateSessionTransferTokenInput(): boolean | cdktf.IResolvable | undefined;
    private _enforceDeviceBinding?;
    get enforceDeviceBinding(): string;
    set enforceDeviceBinding(value: string);
    resetEnforceDeviceBinding(): void;
    get enforceDeviceBindingInput(): string | undefined;
}
export interface ClientTokenExchange {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#allow_any_profile_of_type Client#allow_any_profile_of_type}
    */
    readonly allowAnyProfileOfType: string[];
}
export declare function clientTokenExchangeToTerraform(struct?: ClientTokenExchangeOutputReference | ClientTokenExchange): any;
export declare function clientTokenExchangeToHclTerraform(struct?: ClientTokenExchangeOutputReference | ClientTokenExchange): any;
export declare class ClientTokenExchangeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientTokenExchange | undefined;
    set internalValue(value: ClientTokenExchange | undefined);
    private _allowAnyProfileOfType?;
    get allowAnyProfileOfType(): string[];
    set allowAnyProfileOfType(value: string[]);
    get allowAnyProfileOfTypeInput(): string[] | undefined;
}
export interface ClientTokenQuotaClientCredentials {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#enforce Client#enforce}
    */
    readonly enforce?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#per_day Client#per_day}
    */
    readonly perDay?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#per_hour Client#per_hour}
    */
    readonly perHour?: number;
}
export declare function clientTokenQuotaClientCredentialsToTerraform(struct?: ClientTokenQuotaClientCredentialsOutputReference | ClientTokenQuotaClientCredentials): any;
export declare function clientTokenQuotaClientCredentialsToHclTerraform(struct?: ClientTokenQuotaClientCredentialsOutputReference | ClientTokenQuotaClientCredentials): any;
export declare class ClientTokenQuotaClientCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientTokenQuotaClientCredentials | undefined;
    set internalValue(value: ClientTokenQuotaClientCredentials | undefined);
    private _enforce?;
    get enforce(): boolean | cdktf.IResolvable;
    set enforce(value: boolean | cdktf.IResolvable);
    resetEnforce(): void;
    get enforceInput(): boolean | cdktf.IResolvable | undefined;
    private _perDay?;
    get perDay(): number;
    set perDay(value: number);
    resetPerDay(): void;
    get perDayInput(): number | undefined;
    private _perHour?;
    get perHour(): number;
    set perHour(value: number);
    resetPerHour(): void;
    get perHourInput(): number | undefined;
}
export interface ClientTokenQuota {
    /**
    * client_credentials block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#client_credentials Client#client_credentials}
    */
    readonly clientCredentials: ClientTokenQuotaClientCredentials;
}
export declare function clientTokenQuotaToTerraform(struct?: ClientTokenQuotaOutputReference | ClientTokenQuota): any;
export declare function clientTokenQuotaToHclTerraform(struct?: ClientTokenQuotaOutputReference | ClientTokenQuota): any;
export declare class ClientTokenQuotaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ClientTokenQuota | undefined;
    set internalValue(value: ClientTokenQuota | undefined);
    private _clientCredentials;
    get clientCredentials(): ClientTokenQuotaClientCredentialsOutputReference;
    putClientCredentials(value: ClientTokenQuotaClientCredentials): void;
    get clientCredentialsInput(): ClientTokenQuotaClientCredentials | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client auth0_client}
*/
export declare class Client extends cdktf.TerraformResource {
    static readonly tfResourceType = "auth0_client";
    /**
    * Generates CDKTF code for importing a Client resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Client to import
    * @param importFromId The id of the existing Client that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Client to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client auth0_client} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ClientConfig
    */
    constructor(scope: Construct, id: string, config: ClientConfig);
    private _allowedClients?;
    get allowedClients(): string[];
    set allowedClients(value: string[]);
    resetAllowedClients(): void;
    get allowedClientsInput(): string[] | undefined;
    private _allowedLogoutUrls?;
    get allowedLogoutUrls(): string[];
    set allowedLogoutUrls(value: string[]);
    resetAllowedLogoutUrls(): void;
    get allowedLogoutUrlsInput(): string[] | undefined;
    private _allowedOrigins?;
    get allowedOrigins(): string[];
    set allowedOrigins(value: string[]);
    resetAllowedOrigins(): void;
    get allowedOriginsInput(): string[] | undefined;
    private _appType?;
    get appType(): string;
    set appType(value: string);
    resetAppType(): void;
    get appTypeInput(): string | undefined;
    private _callbacks?;
    get callbacks(): string[];
    set callbacks(value: string[]);
    resetCallbacks(): void;
    get callbacksInput(): string[] | undefined;
    private _clientAliases?;
    get clientAliases(): string[];
    set clientAliases(value: string[]);
    resetClientAliases(): void;
    get clientAliasesInput(): string[] | undefined;
    get clientId(): string;
    private _clientMetadata?;
    get clientMetadata(): {
        [key: string]: string;
    };
    set clientMetadata(value: {
        [key: string]: string;
    });
    resetClientMetadata(): void;
    get clientMetadataInput(): {
        [key: string]: string;
    } | undefined;
    private _complianceLevel?;
    get complianceLevel(): string;
    set complianceLevel(value: string);
    resetComplianceLevel(): void;
    get complianceLevelInput(): string | undefined;
    private _crossOriginAuth?;
    get crossOriginAuth(): boolean | cdktf.IResolvable;
    set crossOriginAuth(value: boolean | cdktf.IResolvable);
    resetCrossOriginAuth(): void;
    get crossOriginAuthInput(): boolean | cdktf.IResolvable | undefined;
    private _crossOriginLoc?;
    get crossOriginLoc(): string;
    set crossOriginLoc(value: string);
    resetCrossOriginLoc(): void;
    get crossOriginLocInput(): string | undefined;
    private _customLoginPage?;
    get customLoginPage(): string;
    set customLoginPage(value: string);
    resetCustomLoginPage(): void;
    get customLoginPageInput(): string | undefined;
    private _customLoginPageOn?;
    get customLoginPageOn(): boolean | cdktf.IResolvable;
    set customLoginPageOn(value: boolean | cdktf.IResolvable);
    resetCustomLoginPageOn(): void;
    get customLoginPageOnInput(): boolean | cdktf.IResolvable | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _encryptionKey?;
    get encryptionKey(): {
        [key: string]: string;
    };
    set encryptionKey(value: {
        [key: string]: string;
    });
    resetEncryptionKey(): void;
    get encryptionKeyInput(): {
        [key: string]: string;
    } | undefined;
    private _formTemplate?;
    get formTemplate(): string;
    set formTemplate(value: string);
    resetFormTemplate(): void;
    get formTemplateInput(): string | undefined;
    private _grantTypes?;
    get grantTypes(): string[];
    set grantTypes(value: string[]);
    resetGrantTypes(): void;
    get grantTypesInput(): string[] | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _initiateLoginUri?;
    get initiateLoginUri(): string;
    set initiateLoginUri(value: string);
    resetInitiateLoginUri(): void;
    get initiateLoginUriInput(): string | undefined;
    private _isFirstParty?;
    get isFirstParty(): boolean | cdktf.IResolvable;
    set isFirstParty(value: boolean | cdktf.IResolvable);
    resetIsFirstParty(): void;
    get isFirstPartyInput(): boolean | cdktf.IResolvable | undefined;
    private _isTokenEndpointIpHeaderTrusted?;
    get isTokenEndpointIpHeaderTrusted(): boolean | cdktf.IResolvable;
    set isTokenEndpointIpHeaderTrusted(value: boolean | cdktf.IResolvable);
    resetIsTokenEndpointIpHeaderTrusted(): void;
    get isTokenEndpointIpHeaderTrustedInput(): boolean | cdktf.IResolvable | undefined;
    private _logoUri?;
    get logoUri(): string;
    set logoUri(value: string);
    resetLogoUri(): void;
    get logoUriInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _oidcBackchannelLogoutUrls?;
    get oidcBackchannelLogoutUrls(): string[];
    set oidcBackchannelLogoutUrls(value: string[]);
    resetOidcBackchannelLogoutUrls(): void;
    get oidcBackchannelLogoutUrlsInput(): string[] | undefined;
    private _oidcConformant?;
    get oidcConformant(): boolean | cdktf.IResolvable;
    set oidcConformant(value: boolean | cdktf.IResolvable);
    resetOidcConformant(): void;
    get oidcConformantInput(): boolean | cdktf.IResolvable | undefined;
    private _organizationRequireBehavior?;
    get organizationRequireBehavior(): string;
    set organizationRequireBehavior(value: string);
    resetOrganizationRequireBehavior(): void;
    get organizationRequireBehaviorInput(): string | undefined;
    private _organizationUsage?;
    get organizationUsage(): string;
    set organizationUsage(value: string);
    resetOrganizationUsage(): void;
    get organizationUsageInput(): string | undefined;
    private _requireProofOfPossession?;
    get requireProofOfPossession(): boolean | cdktf.IResolvable;
    set requireProofOfPossession(value: boolean | cdktf.IResolvable);
    resetRequireProofOfPossession(): void;
    get requireProofOfPossessionInput(): boolean | cdktf.IResolvable | undefined;
    private _requirePushedAuthorizationRequests?;
    get requirePushedAuthorizationRequests(): boolean | cdktf.IResolvable;
    set requirePushedAuthorizationRequests(value: boolean | cdktf.IResolvable);
    resetRequirePushedAuthorizationRequests(): void;
    get requirePushedAuthorizationRequestsInput(): boolean | cdktf.IResolvable | undefined;
    private _signingKeys;
    get signingKeys(): cdktf.StringMapList;
    private _sso?;
    get sso(): boolean | cdktf.IResolvable;
    set sso(value: boolean | cdktf.IResolvable);
    resetSso(): void;
    get ssoInput(): boolean | cdktf.IResolvable | undefined;
    private _ssoDisabled?;
    get ssoDisabled(): boolean | cdktf.IResolvable;
    set ssoDisabled(value: boolean | cdktf.IResolvable);
    resetSsoDisabled(): void;
    get ssoDisabledInput(): boolean | cdktf.IResolvable | undefined;
    private _webOrigins?;
    get webOrigins(): string[];
    set webOrigins(value: string[]);
    resetWebOrigins(): void;
    get webOriginsInput(): string[] | undefined;
    private _defaultOrganization;
    get defaultOrganization(): ClientDefaultOrganizationOutputReference;
    putDefaultOrganization(value: ClientDefaultOrganization): void;
    resetDefaultOrganization(): void;
    get defaultOrganizationInput(): ClientDefaultOrganization | undefined;
    private _jwtConfiguration;
    get jwtConfiguration(): ClientJwtConfigurationOutputReference;
    putJwtConfiguration(value: ClientJwtConfiguration): void;
    resetJwtConfiguration(): void;
    get jwtConfigurationInput(): ClientJwtConfiguration | undefined;
    private _mobile;
    get mobile(): ClientMobileOutputReference;
    putMobile(value: ClientMobile): void;
    resetMobile(): void;
    get mobileInput(): ClientMobile | undefined;
    private _nativeSocialLogin;
    get nativeSocialLogin(): ClientNativeSocialLoginOutputReference;
    putNativeSocialLogin(value: ClientNativeSocialLogin): void;
    resetNativeSocialLogin(): void;
    get nativeSocialLoginInput(): ClientNativeSocialLogin | undefined;
    private _oidcLogout;
    get oidcLogout(): ClientOidcLogoutOutputReference;
    putOidcLogout(value: ClientOidcLogout): void;
    resetOidcLogout(): void;
    get oidcLogoutInput(): ClientOidcLogout | undefined;
    private _refreshToken;
    get refreshToken(): ClientRefreshTokenOutputReference;
    putRefreshToken(value: ClientRefreshToken): void;
    resetRefreshToken(): void;
    get refreshTokenInput(): ClientRefreshToken | undefined;
    private _sessionTransfer;
    get sessionTransfer(): ClientSessionTransferOutputReference;
    putSessionTransfer(value: ClientSessionTransfer): void;
    resetSessionTransfer(): void;
    get sessionTransferInput(): ClientSessionTransfer | undefined;
    private _tokenExchange;
    get tokenExchange(): ClientTokenExchangeOutputReference;
    putTokenExchange(value: ClientTokenExchange): void;
    resetTokenExchange(): void;
    get tokenExchangeInput(): ClientTokenExchange | undefined;
    private _tokenQuota;
    get tokenQuota(): ClientTokenQuotaOutputReference;
    putTokenQuota(value: ClientTokenQuota): void;
    resetTokenQuota(): void;
    get tokenQuotaInput(): ClientTokenQuota | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
