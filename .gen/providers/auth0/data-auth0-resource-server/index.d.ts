import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataAuth0ResourceServerConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server#id DataAuth0ResourceServer#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server#identifier DataAuth0ResourceServer#identifier}
    */
    readonly identifier?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server#resource_server_id DataAuth0ResourceServer#resource_server_id}
    */
    readonly resourceServerId?: string;
}
export interface DataAuth0ResourceServerAuthorizationDetails {
}
export declare function dataAuth0ResourceServerAuthorizationDetailsToTerraform(struct?: DataAuth0ResourceServerAuthorizationDetails): any;
export declare function dataAuth0ResourceServerAuthorizationDetailsToHclTerraform(struct?: DataAuth0ResourceServerAuthorizationDetails): any;
export declare class DataAuth0ResourceServerAuthorizationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ResourceServerAuthorizationDetails | undefined;
    set internalValue(value: DataAuth0ResourceServerAuthorizationDetails | undefined);
    get disable(): cdktf.IResolvable;
    get type(): string;
}
export declare class DataAuth0ResourceServerAuthorizationDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataAuth0ResourceServerAuthorizationDetailsOutputReference;
}
export interface DataAuth0ResourceServerProofOfPossession {
}
export declare function dataAuth0ResourceServerProofOfPossessionToTerraform(struct?: DataAuth0ResourceServerProofOfPossession): any;
export declare function dataAuth0ResourceServerProofOfPossessionToHclTerraform(struct?: DataAuth0ResourceServerProofOfPossession): any;
export declare class DataAuth0ResourceServerProofOfPossessionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ResourceServerProofOfPossession | undefined;
    set internalValue(value: DataAuth0ResourceServerProofOfPossession | undefined);
    get disable(): cdktf.IResolvable;
    get mechanism(): string;
    get required(): cdktf.IResolvable;
}
export declare class DataAuth0ResourceServerProofOfPossessionList extends cdktf.ComplexList {
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
    get(index: number): DataAuth0ResourceServerProofOfPossessionOutputReference;
}
export interface DataAuth0ResourceServerScopes {
}
export declare function dataAuth0ResourceServerScopesToTerraform(struct?: DataAuth0ResourceServerScopes): any;
export declare function dataAuth0ResourceServerScopesToHclTerraform(struct?: DataAuth0ResourceServerScopes): any;
export declare class DataAuth0ResourceServerScopesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ResourceServerScopes | undefined;
    set internalValue(value: DataAuth0ResourceServerScopes | undefined);
    get description(): string;
    get name(): string;
}
export declare class DataAuth0ResourceServerScopesList extends cdktf.ComplexList {
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
    get(index: number): DataAuth0ResourceServerScopesOutputReference;
}
export interface DataAuth0ResourceServerTokenEncryptionEncryptionKey {
}
export declare function dataAuth0ResourceServerTokenEncryptionEncryptionKeyToTerraform(struct?: DataAuth0ResourceServerTokenEncryptionEncryptionKey): any;
export declare function dataAuth0ResourceServerTokenEncryptionEncryptionKeyToHclTerraform(struct?: DataAuth0ResourceServerTokenEncryptionEncryptionKey): any;
export declare class DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ResourceServerTokenEncryptionEncryptionKey | undefined;
    set internalValue(value: DataAuth0ResourceServerTokenEncryptionEncryptionKey | undefined);
    get algorithm(): string;
    get kid(): string;
    get name(): string;
    get pem(): string;
}
export declare class DataAuth0ResourceServerTokenEncryptionEncryptionKeyList extends cdktf.ComplexList {
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
    get(index: number): DataAuth0ResourceServerTokenEncryptionEncryptionKeyOutputReference;
}
export interface DataAuth0ResourceServerTokenEncryption {
}
export declare function dataAuth0ResourceServerTokenEncryptionToTerraform(struct?: DataAuth0ResourceServerTokenEncryption): any;
export declare function dataAuth0ResourceServerTokenEncryptionToHclTerraform(struct?: DataAuth0ResourceServerTokenEncryption): any;
export declare class DataAuth0ResourceServerTokenEncryptionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataAuth0ResourceServerTokenEncryption | undefined;
    set internalValue(value: DataAuth0ResourceServerTokenEncryption | undefined);
    get disable(): cdktf.IResolvable;
    private _encryptionKey;
    get encryptionKey(): DataAuth0ResourceServerTokenEncryptionEncryptionKeyList;
    get format(): string;
}
export declare class DataAuth0ResourceServerTokenEncryptionList extends cdktf.ComplexList {
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
    get(index: number): DataAuth0ResourceServerTokenEncryptionOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server auth0_resource_server}
*/
export declare class DataAuth0ResourceServer extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "auth0_resource_server";
    /**
    * Generates CDKTF code for importing a DataAuth0ResourceServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataAuth0ResourceServer to import
    * @param importFromId The id of the existing DataAuth0ResourceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataAuth0ResourceServer to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/data-sources/resource_server auth0_resource_server} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataAuth0ResourceServerConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataAuth0ResourceServerConfig);
    get allowOfflineAccess(): cdktf.IResolvable;
    private _authorizationDetails;
    get authorizationDetails(): DataAuth0ResourceServerAuthorizationDetailsList;
    get consentPolicy(): string;
    get enforcePolicies(): cdktf.IResolvable;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _identifier?;
    get identifier(): string;
    set identifier(value: string);
    resetIdentifier(): void;
    get identifierInput(): string | undefined;
    get name(): string;
    private _proofOfPossession;
    get proofOfPossession(): DataAuth0ResourceServerProofOfPossessionList;
    private _resourceServerId?;
    get resourceServerId(): string;
    set resourceServerId(value: string);
    resetResourceServerId(): void;
    get resourceServerIdInput(): string | undefined;
    private _scopes;
    get scopes(): DataAuth0ResourceServerScopesList;
    get signingAlg(): string;
    get signingSecret(): string;
    get skipConsentForVerifiableFirstPartyClients(): cdktf.IResolvable;
    get tokenDialect(): string;
    private _tokenEncryption;
    get tokenEncryption(): DataAuth0ResourceServerTokenEncryptionList;
    get tokenLifetime(): number;
    get tokenLifetimeForWeb(): number;
    get verificationLocation(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
