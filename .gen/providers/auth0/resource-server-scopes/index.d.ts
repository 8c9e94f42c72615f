import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ResourceServerScopesConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes#id ResourceServerScopes#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes#resource_server_identifier ResourceServerScopes#resource_server_identifier}
    */
    readonly resourceServerIdentifier: string;
    /**
    * scopes block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes#scopes ResourceServerScopes#scopes}
    */
    readonly scopes: ResourceServerScopesScopes[] | cdktf.IResolvable;
}
export interface ResourceServerScopesScopes {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes#description ResourceServerScopes#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes#name ResourceServerScopes#name}
    */
    readonly name: string;
}
export declare function resourceServerScopesScopesToTerraform(struct?: ResourceServerScopesScopes | cdktf.IResolvable): any;
export declare function resourceServerScopesScopesToHclTerraform(struct?: ResourceServerScopesScopes | cdktf.IResolvable): any;
export declare class ResourceServerScopesScopesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ResourceServerScopesScopes | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceServerScopesScopes | cdktf.IResolvable | undefined);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
}
export declare class ResourceServerScopesScopesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ResourceServerScopesScopes[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ResourceServerScopesScopesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes auth0_resource_server_scopes}
*/
export declare class ResourceServerScopes extends cdktf.TerraformResource {
    static readonly tfResourceType = "auth0_resource_server_scopes";
    /**
    * Generates CDKTF code for importing a ResourceServerScopes resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ResourceServerScopes to import
    * @param importFromId The id of the existing ResourceServerScopes that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ResourceServerScopes to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/resource_server_scopes auth0_resource_server_scopes} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ResourceServerScopesConfig
    */
    constructor(scope: Construct, id: string, config: ResourceServerScopesConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _resourceServerIdentifier?;
    get resourceServerIdentifier(): string;
    set resourceServerIdentifier(value: string);
    get resourceServerIdentifierInput(): string | undefined;
    private _scopes;
    get scopes(): ResourceServerScopesScopesList;
    putScopes(value: ResourceServerScopesScopes[] | cdktf.IResolvable): void;
    get scopesInput(): cdktf.IResolvable | ResourceServerScopesScopes[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
