import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ResourceServerConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#allow_offline_access ResourceServer#allow_offline_access}
    */
    readonly allowOfflineAccess?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#consent_policy ResourceServer#consent_policy}
    */
    readonly consentPolicy?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#enforce_policies ResourceServer#enforce_policies}
    */
    readonly enforcePolicies?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#id ResourceServer#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#identifier ResourceServer#identifier}
    */
    readonly identifier: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#name ResourceServer#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#signing_alg ResourceServer#signing_alg}
    */
    readonly signingAlg?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#signing_secret ResourceServer#signing_secret}
    */
    readonly signingSecret?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#skip_consent_for_verifiable_first_party_clients ResourceServer#skip_consent_for_verifiable_first_party_clients}
    */
    readonly skipConsentForVerifiableFirstPartyClients?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#token_dialect ResourceServer#token_dialect}
    */
    readonly tokenDialect?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#token_lifetime ResourceServer#token_lifetime}
    */
    readonly tokenLifetime?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#token_lifetime_for_web ResourceServer#token_lifetime_for_web}
    */
    readonly tokenLifetimeForWeb?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#verification_location ResourceServer#verification_location}
    */
    readonly verificationLocation?: string;
    /**
    * authorization_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#authorization_details ResourceServer#authorization_details}
    */
    readonly authorizationDetails?: ResourceServerAuthorizationDetails[] | cdktf.IResolvable;
    /**
    * proof_of_possession block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#proof_of_possession ResourceServer#proof_of_possession}
    */
    readonly proofOfPossession?: ResourceServerProofOfPossession;
    /**
    * token_encryption block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#token_encryption ResourceServer#token_encryption}
    */
    readonly tokenEncryption?: ResourceServerTokenEncryption;
}
export interface ResourceServerAuthorizationDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#disable ResourceServer#disable}
    */
    readonly disable?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#type ResourceServer#type}
    */
    readonly type?: string;
}
export declare function resourceServerAuthorizationDetailsToTerraform(struct?: ResourceServerAuthorizationDetails | cdktf.IResolvable): any;
export declare function resourceServerAuthorizationDetailsToHclTerraform(struct?: ResourceServerAuthorizationDetails | cdktf.IResolvable): any;
export declare class ResourceServerAuthorizationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ResourceServerAuthorizationDetails | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceServerAuthorizationDetails | cdktf.IResolvable | undefined);
    private _disable?;
    get disable(): boolean | cdktf.IResolvable;
    set disable(value: boolean | cdktf.IResolvable);
    resetDisable(): void;
    get disableInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
}
export declare class ResourceServerAuthorizationDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ResourceServerAuthorizationDetails[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ResourceServerAuthorizationDetailsOutputReference;
}
export interface ResourceServerProofOfPossession {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#disable ResourceServer#disable}
    */
    readonly disable?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#mechanism ResourceServer#mechanism}
    */
    readonly mechanism?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#required ResourceServer#required}
    */
    readonly required?: boolean | cdktf.IResolvable;
}
export declare function resourceServerProofOfPossessionToTerraform(struct?: ResourceServerProofOfPossessionOutputReference | ResourceServerProofOfPossession): any;
export declare function resourceServerProofOfPossessionToHclTerraform(struct?: ResourceServerProofOfPossessionOutputReference | ResourceServerProofOfPossession): any;
export declare class ResourceServerProofOfPossessionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ResourceServerProofOfPossession | undefined;
    set internalValue(value: ResourceServerProofOfPossession | undefined);
    private _disable?;
    get disable(): boolean | cdktf.IResolvable;
    set disable(value: boolean | cdktf.IResolvable);
    resetDisable(): void;
    get disableInput(): boolean | cdktf.IResolvable | undefined;
    private _mechanism?;
    get mechanism(): string;
    set mechanism(value: string);
    resetMechanism(): void;
    get mechanismInput(): string | undefined;
    private _required?;
    get required(): boolean | cdktf.IResolvable;
    set required(value: boolean | cdktf.IResolvable);
    resetRequired(): void;
    get requiredInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ResourceServerTokenEncryptionEncryptionKey {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#algorithm ResourceServer#algorithm}
    */
    readonly algorithm: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#kid ResourceServer#kid}
    */
    readonly kid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#name ResourceServer#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#pem ResourceServer#pem}
    */
    readonly pem: string;
}
export declare function resourceServerTokenEncryptionEncryptionKeyToTerraform(struct?: ResourceServerTokenEncryptionEncryptionKeyOutputReference | ResourceServerTokenEncryptionEncryptionKey): any;
export declare function resourceServerTokenEncryptionEncryptionKeyToHclTerraform(struct?: ResourceServerTokenEncryptionEncryptionKeyOutputReference | ResourceServerTokenEncryptionEncryptionKey): any;
export declare class ResourceServerTokenEncryptionEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ResourceServerTokenEncryptionEncryptionKey | undefined;
    set internalValue(value: ResourceServerTokenEncryptionEncryptionKey | undefined);
    private _algorithm?;
    get algorithm(): string;
    set algorithm(value: string);
    get algorithmInput(): string | undefined;
    private _kid?;
    get kid(): string;
    set kid(value: string);
    resetKid(): void;
    get kidInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _pem?;
    get pem(): string;
    set pem(value: string);
    get pemInput(): string | undefined;
}
export interface ResourceServerTokenEncryption {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#disable ResourceServer#disable}
    */
    readonly disable?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#format ResourceServer#format}
    */
    readonly format?: string;
    /**
    * encryption_key block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#encryption_key ResourceServer#encryption_key}
    */
    readonly encryptionKey?: ResourceServerTokenEncryptionEncryptionKey;
}
export declare function resourceServerTokenEncryptionToTerraform(struct?: ResourceServerTokenEncryptionOutputReference | ResourceServerTokenEncryption): any;
export declare function resourceServerTokenEncryptionToHclTerraform(struct?: ResourceServerTokenEncryptionOutputReference | ResourceServerTokenEncryption): any;
export declare class ResourceServerTokenEncryptionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ResourceServerTokenEncryption | undefined;
    set internalValue(value: ResourceServerTokenEncryption | undefined);
    private _disable?;
    get disable(): boolean | cdktf.IResolvable;
    set disable(value: boolean | cdktf.IResolvable);
    resetDisable(): void;
    get disableInput(): boolean | cdktf.IResolvable | undefined;
    private _format?;
    get format(): string;
    set format(value: string);
    resetFormat(): void;
    get formatInput(): string | undefined;
    private _encryptionKey;
    get encryptionKey(): ResourceServerTokenEncryptionEncryptionKeyOutputReference;
    putEncryptionKey(value: ResourceServerTokenEncryptionEncryptionKey): void;
    resetEncryptionKey(): void;
    get encryptionKeyInput(): ResourceServerTokenEncryptionEncryptionKey | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server auth0_resource_server}
*/
export declare class ResourceServer extends cdktf.TerraformResource {
    static readonly tfResourceType = "auth0_resource_server";
    /**
    * Generates CDKTF code for importing a ResourceServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ResourceServer to import
    * @param importFromId The id of the existing ResourceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ResourceServer to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server auth0_resource_server} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ResourceServerConfig
    */
    constructor(scope: Construct, id: string, config: ResourceServerConfig);
    private _allowOfflineAccess?;
    get allowOfflineAccess(): boolean | cdktf.IResolvable;
    set allowOfflineAccess(value: boolean | cdktf.IResolvable);
    resetAllowOfflineAccess(): void;
    get allowOfflineAccessInput(): boolean | cdktf.IResolvable | undefined;
    private _consentPolicy?;
    get consentPolicy(): string;
    set consentPolicy(value: string);
    resetConsentPolicy(): void;
    get consentPolicyInput(): string | undefined;
    private _enforcePolicies?;
    get enforcePolicies(): boolean | cdktf.IResolvable;
    set enforcePolicies(value: boolean | cdktf.IResolvable);
    resetEnforcePolicies(): void;
    get enforcePoliciesInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _identifier?;
    get identifier(): string;
    set identifier(value: string);
    get identifierInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _signingAlg?;
    get signingAlg(): string;
    set signingAlg(value: string);
    resetSigningAlg(): void;
    get signingAlgInput(): string | undefined;
    private _signingSecret?;
    get signingSecret(): string;
    set signingSecret(value: string);
    resetSigningSecret(): void;
    get signingSecretInput(): string | undefined;
    private _skipConsentForVerifiableFirstPartyClients?;
    get skipConsentForVerifiableFirstPartyClients(): boolean | cdktf.IResolvable;
    set skipConsentForVerifiableFirstPartyClients(value: boolean | cdktf.IResolvable);
    resetSkipConsentForVerifiableFirstPartyClients(): void;
    get skipConsentForVerifiableFirstPartyClientsInput(): boolean | cdktf.IResolvable | undefined;
    private _tokenDialect?;
    get tokenDialect(): string;
    set tokenDialect(value: string);
    resetTokenDialect(): void;
    get tokenDialectInput(): string | undefined;
    private _tokenLifetime?;
    get tokenLifetime(): number;
    set tokenLifetime(value: number);
    resetTokenLifetime(): void;
    get tokenLifetimeInput(): number | undefined;
    private _tokenLifetimeForWeb?;
    get tokenLifetimeForWeb(): number;
    set tokenLifetimeForWeb(value: number);
    resetTokenLifetimeForWeb(): void;
    get tokenLifetimeForWebInput(): number | undefined;
    private _verificationLocation?;
    get verificationLocation(): string;
    set verificationLocation(value: string);
    resetVerificationLocation(): void;
    get verificationLocationInput(): string | undefined;
    private _authorizationDetails;
    get authorizationDetails(): ResourceServerAuthorizationDetailsList;
    putAuthorizationDetails(value: ResourceServerAuthorizationDetails[] | cdktf.IResolvable): void;
    resetAuthorizationDetails(): void;
    get authorizationDetailsInput(): cdktf.IResolvable | ResourceServerAuthorizationDetails[] | undefined;
    private _proofOfPossession;
    get proofOfPossession(): ResourceServerProofOfPossessionOutputReference;
    putProofOfPossession(value: ResourceServerProofOfPossession): void;
    resetProofOfPossession(): void;
    get proofOfPossessionInput(): ResourceServerProofOfPossession | undefined;
    private _tokenEncryption;
    get tokenEncryption(): ResourceServerTokenEncryptionOutputReference;
    putTokenEncryption(value: ResourceServerTokenEncryption): void;
    resetTokenEncryption(): void;
    get tokenEncryptionInput(): ResourceServerTokenEncryption | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
